/** The tenant's clock. It stands still until a test moves it; tokens, `Date` headers and error bodies read it. */
export interface Clock {
  now(): Date;
  set(instant: Date | string): void;
  advance(milliseconds: number): void;
}

/** @throws RangeError when `start` is no date */
export function createClock(start: Date | string): Clock {
  let current = parse(start);
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = parse(instant);
    },
    advance: (milliseconds) => {
      current += milliseconds;
    },
  };
}

function parse(instant: Date | string): number {
  const time = new Date(instant).getTime();
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${String(instant)}`);
  return time;
}
