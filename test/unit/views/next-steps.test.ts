import { expect, test } from 'vitest';
import type { CheckWords } from '../../../lib/checks/check.ts';
import type { PortalPage } from '../../../lib/checks/portal-pages.ts';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Verdict } from '../../../lib/checks/verdict.ts';
import { nextSteps } from '../../../lib/views/next-steps.ts';

interface Made {
  readonly id: string;
  readonly action: CheckResult['action'];
  readonly severity: CheckResult['severity'];
  readonly mandatory?: boolean;
  readonly verdict?: Verdict;
  /** Failing subjects. */
  readonly failing: number;
  readonly page: PortalPage | null;
}

const subject = (verdict: Verdict, index: number): CheckResult['subjects'][number] => ({
  id: `s${index}`,
  kind: 'user',
  verdict,
  detail: { code: 'c', values: {} },
});

/** What to do next where these checks came out so; each has a subject that is in order, too. */
function nextOf(...made: readonly Made[]): string[] {
  const checks = made.map(
    ({ id, action, severity, mandatory = false, verdict = 'fail', failing }): CheckResult => ({
      id,
      action,
      severity,
      mandatory,
      verdict,
      subjects: [
        subject('pass', 0),
        ...Array.from({ length: failing }, (_, index) => subject('fail', index + 1)),
      ],
      sources: [],
      readAt: null,
    }),
  );
  const words = new Map(
    made.map(({ id, page }): [string, CheckWords] => [
      id,
      { title: id, failTitle: id, why: '', fix: { text: id, page }, explain: '', details: {} },
    ]),
  );
  const steps = nextSteps({ checks, words });
  return steps.map(({ check, settles, changes }) => `${check}: ${settles} by ${changes}`);
}

const person = { action: 'own-phishing-resistant-mfa', page: 'users', failing: 1 } as const;
const policy = { action: 'identity-protection', page: 'conditionalAccess' } as const;
const contact = { action: 'security-contact', page: null, failing: 1 } as const;

test('each severity is worth four of the next, and an advisory is no step', () => {
  expect(
    nextOf(
      { ...contact, id: 'medium', severity: 'medium' },
      { ...person, id: 'critical', severity: 'critical' },
      { ...policy, id: 'high', severity: 'high', failing: 1 },
      { id: 'low', action: 'webinar', severity: 'low', page: null, failing: 1 },
      { id: 'advisory', action: 'cost-management', severity: 'advisory', page: null, failing: 9 },
    ),
  ).toEqual(['critical: 1 by 1', 'high: 1 by 1', 'medium: 1 by 1', 'low: 1 by 1']);
});

test('one policy that settles a hundred comes before one grave finding; a hundred changes by hand come after it', () => {
  const grave = { ...person, id: 'grave', severity: 'critical' } as const;
  const hundred = { ...policy, id: 'hundred', severity: 'high', failing: 100 } as const;
  expect(nextOf(grave, hundred)).toEqual(['hundred: 100 by 1', 'grave: 1 by 1']);
  expect(nextOf(grave, { ...hundred, page: 'users' })).toEqual(['grave: 1 by 1', 'hundred: 100 by 100']);
});

test('what is mandatory counts twice', () => {
  const optional = { ...policy, id: 'a-optional', severity: 'medium', failing: 1 } as const;
  const demanded = { ...contact, id: 'b-demanded', severity: 'medium', mandatory: true } as const;
  expect(nextOf(optional, demanded)).toEqual(['b-demanded: 1 by 1', 'a-optional: 1 by 1']);
  expect(nextOf(optional, { ...demanded, mandatory: false })).toEqual([
    'a-optional: 1 by 1',
    'b-demanded: 1 by 1',
  ]);
});

test('of each action its best step, and the action stands where that one does', () => {
  expect(
    nextOf(
      { ...policy, id: 'small', severity: 'low', failing: 1 },
      { ...contact, id: 'contact', severity: 'medium' },
      { ...policy, id: 'big', severity: 'critical', failing: 1 },
    ),
  ).toEqual(['big: 1 by 1', 'contact: 1 by 1']);
});

test.each(['pass', 'unknown', 'accepted', 'grace', 'attested', 'notApplicable'] as const)(
  'a check that came out %s is no step',
  (verdict) => {
    expect(nextOf({ ...policy, id: 'one', severity: 'critical', verdict, failing: 1 })).toEqual([]);
  },
);
