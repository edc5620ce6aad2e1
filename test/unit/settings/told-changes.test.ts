import { expect, test } from 'vitest';
import { NOTHING_TOLD } from '../../../lib/settings/told.ts';
import { changesBetween } from '../../../lib/settings/told-changes.ts';

const attestation = { check: 'webinar-not-taken', by: 'Megan', at: '2026-10-03' };
const exception = {
  check: 'gdap-expiring',
  subject: 'aa',
  owner: 'Megan',
  reason: 'Leaves',
  from: '2026-11-01',
  until: '2027-01-01',
};

test('names each setting that would be another, and counts what comes and goes', () => {
  const before = {
    settings: { cloud: 'global', sweepEveryMinutes: 60, portals: [] },
    attestations: [attestation],
    exceptions: [],
  };
  const after = {
    settings: { sweepEveryMinutes: 90, portals: [] },
    attestations: [{ ...attestation }, { ...attestation, by: 'Ada' }],
    exceptions: [exception],
  };
  expect(changesBetween(before, after)).toEqual({
    settings: [
      { name: 'cloud', before: 'global', after: undefined },
      { name: 'sweepEveryMinutes', before: 60, after: 90 },
    ],
    attestations: { added: 1, removed: 0 },
    exceptions: { added: 1, removed: 0 },
  });
  expect(changesBetween(after, NOTHING_TOLD)).toMatchObject({
    attestations: { added: 0, removed: 2 },
    exceptions: { added: 0, removed: 1 },
  });
});
