import { expect, test } from 'vitest';
import { readFilter, showsAction, showsCheck } from '../../../components/dashboard/evidence/action-filter.ts';
import { SAMPLE_SUMMARY } from '../../browser/sample-summary.ts';

const ACTIONS = SAMPLE_SUMMARY.groups.flatMap(({ actions }) => actions);
const shown = (chosen: Record<string, string>): string[] =>
  ACTIONS.filter((action) => showsAction(readFilter(chosen), action)).map(({ id }) => id);
const checks = (chosen: Record<string, string>): string[] =>
  ACTIONS.flatMap((action) => action.checks)
    .filter(showsCheck(readFilter(chosen)))
    .map(({ id }) => id);

test('nothing chosen shows everything, and so does what no version knows', () => {
  expect(shown({})).toHaveLength(15);
  expect(shown({ verdict: 'bad', kind: 'odd', role: 'nobody' })).toHaveLength(15);
});

test('by verdict: an action with a check of it, and one that has it itself', () => {
  expect(shown({ verdict: 'fail' })).toEqual(['security-contact', 'own-phishing-resistant-mfa']);
  expect(shown({ verdict: 'grace' })).toEqual(['secured-devices']);
  expect(checks({ verdict: 'fail' })).toEqual(['security-contact-missing', 'mfa-baseline-missing']);
});

test('by what is in preview: that is neither mandatory yet nor merely recommended', () => {
  const [{ checks: [check] = [] } = {}] = ACTIONS.filter(({ id }) => id === 'gdap-migration');
  if (check === undefined) throw new Error('no check');
  const shows = (kind: string, over: object) => showsCheck(readFilter({ kind }))({ ...check, ...over });
  expect(shows('preview', { preview: true })).toBe(true);
  expect(shows('recommended', { preview: true })).toBe(false);
  expect(shows('mandatory', { preview: true, mandatory: true })).toBe(true);
  expect([shows('recommended', {}), shows('preview', {}), shows('mandatory', {})]).toEqual([
    true,
    false,
    false,
  ]);
});

test('by what is mandatory, and together with the key role', () => {
  expect(checks({ kind: 'mandatory' })).toEqual(['security-contact-missing', 'mfa-baseline-missing']);
  expect(shown({ kind: 'mandatory' })).toEqual(['security-contact', 'own-phishing-resistant-mfa']);
  expect(shown({ role: 'securityAnalyst' })).toEqual([
    'webinar',
    'partner-blog',
    'security-workshops',
    'fraud-notifications',
    'cost-management',
    'identity-protection',
  ]);
  expect(shown({ role: 'securityAnalyst', verdict: 'pass' })).toEqual([
    'fraud-notifications',
    'identity-protection',
  ]);
});
