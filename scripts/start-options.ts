import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Folder of the recorded tenant. */
  readonly tenant: string;
  readonly report: string;
  /** Folder for screenshots. */
  readonly out: string;
  /** A window to look at; without, everything happens unseen. */
  readonly headed: boolean;
  /** Leave browser and simulated cloud running until the window closes. */
  readonly keepOpen: boolean;
  /** ISO time at which the simulated clock stands. */
  readonly now?: string;
  readonly scale: { readonly customers?: number; readonly users?: number };
}

export class BadOption extends Error {}

const USAGE =
  'npm start -- [--tenant <folder>] [--report <file>] [--out <folder>] [--headed] [--keep-open] [--scale customers=5000,users=50000] [--now <ISO time>]';

function readScale(text: string | undefined): StartOptions['scale'] {
  if (text === undefined) return {};
  const scale: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [name, count] = part.split('=');
    if ((name !== 'customers' && name !== 'users') || !/^\d+$/.test(count ?? '')) {
      throw new BadOption(`--scale takes customers=<number>,users=<number>, not "${part}"`);
    }
    scale[name] = Number(count);
  }
  return scale;
}

/** Reads the command line of `npm start`. @throws {BadOption} in words for whoever typed it */
export function readStartOptions(argv: readonly string[], hasDisplay: boolean): StartOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  let values: {
    tenant?: string;
    report?: string;
    out?: string;
    scale?: string;
    now?: string;
    headed: boolean;
    'keep-open': boolean;
  };
  try {
    const options = {
      tenant: text,
      report: text,
      out: text,
      scale: text,
      now: text,
      headed: flag,
      'keep-open': flag,
    };
    values = parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new BadOption(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    throw new BadOption('--now must be an ISO 8601 time');
  const out = values.out ?? 'out';
  return {
    tenant: values.tenant ?? 'test/tenants/typical',
    report: values.report ?? `${out}/report.json`,
    out,
    headed: values.headed || hasDisplay,
    keepOpen: values['keep-open'] || hasDisplay,
    ...(values.now === undefined ? {} : { now: values.now }),
    scale: readScale(values.scale),
  };
}
