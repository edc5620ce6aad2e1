import { expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { HintEvidence } from '../../../lib/hints/hint-input.ts';
import { hintRecords } from '../../../lib/hints/hint-records.ts';

const CUSTOMER = '6F0C4A3E-2b1d-4c5e-8f90-a1b2c3d4e501';

const CHECK: CheckResult = {
  id: 'gdap-expiring',
  action: 'gdap-migration',
  severity: 'high',
  mandatory: false,
  verdict: 'fail',
  subjects: [
    {
      id: CUSTOMER,
      kind: 'customer',
      verdict: 'fail',
      detail: {
        code: 'roleEndsSoon',
        values: {
          roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451', '00000000-0000-0000-0000-00000000abcd'],
          roleCount: 2,
          end: '2026-12-05T13:00:00.000Z',
          days: 12,
          relationships: ['r1'],
        },
      },
    },
  ],
  sources: ['gdap-relationships'],
  readAt: '2026-11-23T08:00:00Z',
};

const SOURCE = {
  id: 'gdap-relationships',
  readAt: '2026-11-23T08:00:00Z',
  complete: true,
  scope: 'DelegatedAdminRelationship.Read.All',
  roles: [],
  requests: [],
};

/** Records of the page that these tests are about; other pages store their own. */
const recordsOf = (evidence: HintEvidence) =>
  hintRecords(evidence).filter(({ page }) => page === 'customer-admin-relationships');

const evaluated = (found: { check?: CheckResult; complete?: boolean }): HintEvidence => ({
  cloud: 'global',
  tenant: { id: '11111111-2222-3333-4444-555555555555', name: 'Contoso Partner' },
  sweep: { now: '2026-11-23T08:00:00Z' },
  checks: [found.check ?? CHECK],
  names: new Map([[CUSTOMER, 'Fabrikam']]),
  sources: new Map([['gdap-relationships', { ...SOURCE, complete: found.complete ?? true }]]),
});

test('one record for the reading, one small one per customer, with names in place of ids', () => {
  expect(recordsOf(evaluated({}))).toEqual([
    {
      page: 'customer-admin-relationships',
      key: '*',
      record: { readAt: '2026-11-23T08:00:00Z', complete: true, cause: null },
    },
    {
      page: 'customer-admin-relationships',
      key: CUSTOMER.toLowerCase(),
      record: {
        name: 'Fabrikam',
        verdict: 'fail',
        cause: null,
        code: 'roleEndsSoon',
        roles: ['Global Reader', '00000000-0000-0000-0000-00000000abcd'],
        end: '2026-12-05T13:00:00.000Z',
        relationships: 1,
      },
    },
  ]);
});

test('a subject that stands for the unseen rest makes the reading incomplete and gets no record', () => {
  const check: CheckResult = {
    ...CHECK,
    verdict: 'unknown',
    cause: 'throttled',
    subjects: [
      {
        id: 'tenant',
        kind: 'tenant',
        verdict: 'unknown',
        cause: 'throttled',
        detail: { code: 'throttled', values: {} },
      },
    ],
  };
  expect(recordsOf(evaluated({ check })).map(({ key, record }) => [key, record])).toEqual([
    ['*', { readAt: '2026-11-23T08:00:00Z', complete: false, cause: 'throttled' }],
  ]);
});

test('a source that was not read completely makes the reading incomplete', () => {
  const [reading] = recordsOf(evaluated({ complete: false }));
  expect(reading?.record).toEqual({ readAt: '2026-11-23T08:00:00Z', complete: false, cause: 'incomplete' });
});
