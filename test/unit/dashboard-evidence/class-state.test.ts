import { expect, test } from 'vitest';
import { classState } from '../../../components/dashboard/protection/class-state.ts';
import type { ClassRow } from '../../../lib/views/protection/protection-matrix.ts';

const GAP = { source: 'users', cause: 'throttled' } as const;

/** The state of a class by how many of it are yes, in part, no and not known; `gap`: there may be more people. */
function state(
  [yes, inPart, no, unknown]: readonly [number, number, number, number],
  gap: ClassRow['gap'] = null,
) {
  const counts = { mfa: { yes, inPart, no, unknown } } as ClassRow['counts'];
  return classState({ id: 'members', total: yes + inPart + no + unknown, gap, counts }, 'mfa');
}

test.each([
  [[3, 0, 0, 0], 'yes'],
  [[2, 0, 0, 1], 'unknown'],
  [[2, 1, 0, 0], 'inPart'],
  [[2, 0, 1, 0], 'inPart'],
  [[0, 1, 2, 0], 'inPart'],
  [[0, 0, 3, 0], 'no'],
  // Of who is not known the best is possible: nobody can say that none is protected.
  [[0, 0, 2, 1], 'inPart'],
  [[0, 0, 0, 2], 'unknown'],
] as const)('%j is %s', (counts, expected) => {
  expect(state(counts)).toBe(expected);
});

test('a class of which somebody may be missing is never good; what is bad stays so', () => {
  expect(state([3, 0, 0, 0], GAP)).toBe('unknown');
  expect(state([0, 0, 3, 0], GAP)).toBe('no');
});

test('a class that could not be read is not known', () => {
  const counts = { mfa: { yes: 0, inPart: 0, no: 0, unknown: 0 } } as ClassRow['counts'];
  expect(classState({ id: 'members', total: null, gap: GAP, counts }, 'mfa')).toBe('unknown');
});
