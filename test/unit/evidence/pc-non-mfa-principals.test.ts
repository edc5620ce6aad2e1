import { describe, expect, test } from 'vitest';
import source from '../../../lib/evidence/sources/pc-non-mfa-principals.ts';
import { damages, rowOf, spoiledFields } from './reading.ts';

const FIELD = 'lastNonMfaCompliantRequestDateTime';
const PRINCIPAL = {
  objectId: 'C0000000-0000-4000-8000-000000000005',
  tenantId: 'a0000000-0000-4000-8000-000000000001',
  upn: 'legacy-svc@contoso.onmicrosoft.com',
  [FIELD]: '2026-11-18T22:09:53.051',
};

describe('source pc-non-mfa-principals', () => {
  test('keeps who called without MFA and when last, in UTC', () => {
    expect(rowOf(source, PRINCIPAL)).toEqual({
      objectId: 'c0000000-0000-4000-8000-000000000005',
      [FIELD]: '2026-11-18T22:09:53.051Z',
    });
  });

  test.each(['2026-11-18T22:09:53Z', '2026-11-18T22:09:53+01:00'])('%s keeps its offset', (at) => {
    expect(rowOf(source, { ...PRINCIPAL, [FIELD]: at })[FIELD]).toBe(at);
  });

  test.each(['objectId', FIELD])('is spoiled without %s', (path) => {
    for (const item of Object.values(damages(PRINCIPAL, path)))
      expect(spoiledFields(source, item)).toEqual([path]);
  });

  test.each(['2026-11-18', 'yesterday'])('%j is no date-time', (at) => {
    expect(spoiledFields(source, { ...PRINCIPAL, [FIELD]: at })).toEqual([FIELD]);
  });

  test('the answer holds items', () => {
    expect(source.items).toBe('items');
  });
});
