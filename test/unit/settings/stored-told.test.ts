import { expect, test } from 'vitest';
import { storedTold } from '../../../lib/settings/stored-told.ts';
import { NOTHING_TOLD } from '../../../lib/settings/told.ts';

const attestation = { check: 'webinar-not-taken', by: 'Megan Bowen', at: '2026-10-03' };

test.each([undefined, null, 3, 'told', [], { settings: [], attestations: 'none', exceptions: { 0: 'x' } }])(
  '%j is nothing told',
  (stored) => {
    expect(storedTold(stored)).toEqual(NOTHING_TOLD);
  },
);

test('one bad entry costs only itself', () => {
  expect(
    storedTold({ attestations: [attestation, { ...attestation, at: 'soon' }, null] }).attestations,
  ).toEqual([attestation]);
});

test('settings stay as they are stored', () => {
  expect(storedTold({ settings: { cloud: 'moon' } }).settings).toEqual({ cloud: 'moon' });
});
