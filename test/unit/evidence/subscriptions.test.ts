import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/subscriptions.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const ITEM = {
  id: '/subscriptions/0f3db306-1069-463d-972c-c8c44a9fac32',
  subscriptionId: '0F3DB306-1069-463D-972C-C8C44A9FAC32',
  displayName: 'Contoso internal',
  state: 'Enabled',
};

describe('source subscriptions', () => {
  test('keeps the id and the state', () => {
    expect(rowOf(source, ITEM)).toEqual({
      subscriptionId: '0f3db306-1069-463d-972c-c8c44a9fac32',
      state: 'Enabled',
    });
  });

  test.each(['subscriptionId', 'state'])('is spoiled without a sound %s', (path) => {
    for (const item of Object.values(damages(ITEM, path)))
      expect(spoiledFields(source, item).length).toBeGreaterThan(0);
  });

  test('names the subscription', () => {
    expect(source.names?.(ITEM)).toEqual([
      { id: '0f3db306-1069-463d-972c-c8c44a9fac32', name: 'Contoso internal' },
    ]);
    expect(source.names?.({ ...ITEM, displayName: '' })).toEqual([]);
  });
});
