import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConnection } from '../../../lib/settings/connection.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { storedTold } from '../../../lib/settings/stored-told.ts';

const value = fc.constantFrom(
  undefined,
  '11111111-2222-3333-4444-555555555555',
  'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE',
  '11111111-2222-3333-4444-55555555555',
  'global',
  'usgov',
  'china',
  'moon',
  'de',
  '',
  7,
  ['global'],
);
const raw = fc.record({ clientId: value, tenantId: value, cloud: value, locale: value });
const told = fc.oneof(
  raw.map((settings) => ({ settings })),
  fc.constantFrom(undefined, null, 3, 'told', {}, { settings: null }),
);

test('the popup reads the same connection as everybody else', () => {
  fc.assert(
    fc.property(told, raw, (own, managed) => {
      const { clientId, tenantId, cloud, locale } = mergeSettings(storedTold(own).settings, managed).settings;
      expect(readConnection(own, managed)).toEqual({ clientId, tenantId, cloud, locale });
    }),
  );
});
