/** A status, body and headers that a test puts in the place of an answer. */
interface FaultAnswer {
  readonly status: number;
  /** JSON, or a text sent as it is; absent = the service's own error shape for the status. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it meets; absent = all. */
  readonly times?: number;
}

type Effect =
  | { readonly kind: 'answer'; readonly answer: FaultAnswer }
  | { readonly kind: 'drop' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

interface Fault {
  readonly pattern: string | RegExp;
  readonly effect: Effect;
  left: number;
}

/** The connection breaks: what `fetch` throws in process, a closed socket over HTTPS. */
export class DroppedConnection extends TypeError {
  constructor(url: string) {
    super(`fetch failed: ${url}`);
    this.name = 'DroppedConnection';
  }
}

/** Things that go wrong because a test says so. A pattern is a part of the decoded address, or a RegExp on it. */
export interface Faults {
  fail(pattern: string | RegExp, answer: FaultAnswer): void;
  drop(pattern: string | RegExp, times?: number): void;
  delay(pattern: string | RegExp, milliseconds: number, times?: number): void;
  clear(): void;
  /** Waits out delays, then gives the answer to send instead, or null. @throws {DroppedConnection} */
  meet(url: string): Promise<FaultAnswer | null>;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  const add = (pattern: string | RegExp, effect: Effect, times = Number.POSITIVE_INFINITY): void => {
    faults.push({ pattern, effect, left: times });
  };
  return {
    fail: (pattern, answer) => add(pattern, { kind: 'answer', answer }, answer.times),
    drop: (pattern, times) => add(pattern, { kind: 'drop' }, times),
    delay: (pattern, milliseconds, times) => add(pattern, { kind: 'delay', milliseconds }, times),
    clear: () => {
      faults = [];
    },
    async meet(url) {
      const text = decoded(url);
      const met = faults.filter(({ pattern, left }) => left > 0 && matches(pattern, text));
      const last = met.find(({ effect }) => effect.kind !== 'delay');
      const delays = met.filter(({ effect }) => effect.kind === 'delay');
      for (const fault of last === undefined ? delays : [...delays, last]) fault.left -= 1;
      for (const { effect } of delays) {
        if (effect.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, effect.milliseconds));
      }
      if (last === undefined) return null;
      if (last.effect.kind === 'answer') return last.effect.answer;
      throw new DroppedConnection(url);
    },
  };
}

function matches(pattern: string | RegExp, text: string): boolean {
  return typeof pattern === 'string'
    ? text.includes(pattern)
    : new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
