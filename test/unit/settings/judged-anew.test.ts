import { expect, test } from 'vitest';
import { isJudgedAnew, isToldAnew } from '../../../lib/settings/judged-anew.ts';

const TOLD = { settings: { sweepEveryMinutes: 60 }, attestations: [], exceptions: [] };
const attestation = { check: 'webinar-not-taken', by: 'Megan Bowen', at: '2026-10-03' };

const exception = {
  check: 'gdap-expiring',
  subject: 'a',
  owner: 'Megan Bowen',
  reason: 'Leaves',
  from: '2026-10-03',
  until: '2026-12-03',
};

test.each([
  [
    'portals alone',
    { ...TOLD, settings: { sweepEveryMinutes: 60, portals: ['entra.microsoft.com'] } },
    false,
  ],
  ['the role alone', { ...TOLD, settings: { sweepEveryMinutes: 60, role: 'securityAnalyst' } }, false],
  ['the language alone', { ...TOLD, settings: { sweepEveryMinutes: 60, locale: 'de' } }, false],
  ['nothing', TOLD, false],
  ['another setting', { ...TOLD, settings: { sweepEveryMinutes: 90 } }, true],
  ['another setting beside portals', { ...TOLD, settings: { portals: [] } }, true],
  ['an attestation', { ...TOLD, attestations: [attestation] }, true],
  ['an exception', { ...TOLD, exceptions: [exception] }, true],
  ['everything forgotten', undefined, true],
])('%s changed: judged anew is %s', (_, after, anew) => {
  expect(isJudgedAnew(TOLD, after)).toBe(anew);
  expect(isJudgedAnew(after, TOLD)).toBe(anew);
});

test('another language changes words and no verdict', () => {
  const german = { ...TOLD, settings: { ...TOLD.settings, locale: 'de' } };
  expect([isToldAnew(TOLD, german), isToldAnew(german, TOLD), isToldAnew(undefined, german)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isToldAnew(german, german), isToldAnew(TOLD, undefined)]).toEqual([false, false]);
});
