import { expect, test } from 'vitest';
import { formatHalves } from '../../../lib/text/score.ts';

test.each([
  [0, '0'],
  [0.5, '½'],
  [8, '8'],
  [8.5, '8½'],
  [14, '14'],
])('%d is %s', (value, words) => {
  expect(formatHalves(value, 'en')).toBe(words);
});
