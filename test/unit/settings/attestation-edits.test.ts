import { expect, test } from 'vitest';
import { withAttestation, withoutAttestation } from '../../../lib/settings/attestation-edits.ts';

const older = { check: 'a', by: 'Ada', at: '2026-11-01' };
const newer = { check: 'a', by: 'Ada', at: '2026-11-20', note: 'n' };
const other = { check: 'b', by: 'Ada', at: '2026-11-01' };

test('what is added stands first, and nothing is added twice', () => {
  expect(withAttestation([older, other], newer)).toEqual([newer, older, other]);
  expect(withAttestation([other, older], { at: '2026-11-01', by: 'Ada', check: 'a' })).toEqual([
    other,
    older,
  ]);
});

test('what is removed is that one and no other, and may have gone already', () => {
  expect(withoutAttestation([newer, older, other], { ...older })).toEqual([newer, other]);
  expect(withoutAttestation([newer, older], { ...newer, note: 'm' })).toEqual([newer, older]);
  expect(withoutAttestation([other], older)).toEqual([other]);
});
