import { afterEach, expect, test, vi } from 'vitest';
import { changeChosen } from '../../../components/dashboard/replace-route.ts';

afterEach(() => vi.unstubAllGlobals());

/** The browser's own `location`, as far as it is looked at here. */
function at(hash: string): { hash: string; replace(to: string): void } {
  const place = {
    hash,
    replace(to: string) {
      place.hash = to;
    },
  };
  vi.stubGlobal('location', place);
  return place;
}

test('two things chosen one right after the other both stand, though nothing was drawn between', () => {
  const place = at('');
  changeChosen('actions', [], { kind: 'mandatory' });
  changeChosen('actions', [], { verdict: 'fail' });
  expect(place.hash).toBe('#actions?kind=mandatory&verdict=fail');
  changeChosen('actions', [], { kind: '' });
  expect(place.hash).toBe('#actions?verdict=fail');
});
