import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defineCheck } from '../../../lib/checks/check.ts';
import { evaluate } from '../../../lib/checks/evaluate.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import { CAUSES } from '../../../lib/evidence/gap.ts';
import { defineSource, readRow } from '../../../lib/evidence/source.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { judge, NOW } from './evidence-of.ts';

const source = (id: string) =>
  defineSource({
    id,
    scope: 'User.Read',
    roles: [],
    limitClass: 'other',
    freshnessHours: 168,
    items: 'value',
    requests: () => [],
    row: (item) => readRow(v.object({ id: v.string() }), item),
  });
const needed = source('needed');
const used = source('used');
const first = source('first');
const second = source('second');

const words = {
  title: 't',
  failTitle: 'f',
  why: 'w',
  fix: { text: 'x', page: null },
  explain: 'https://learn.microsoft.com/',
  details: {},
};
const subject = (verdict: Subject['verdict'], id = 'a'): Subject => ({
  id,
  kind: 'user',
  verdict,
  detail: { code: 'c', values: {} },
});
const common = { action: 'webinar', severity: 'low', subjectKind: 'user', words } as const;
const statement = {
  id: 'x',
  action: 'webinar',
  title: 't',
  holdsDays: 30,
  value: null,
  onlyWhere: null,
} as const;
const answered = { items: [{ id: '1' }] };

describe('the runner', () => {
  test.each(CAUSES)('a needed gap without rows answers unknown, cause %s', (cause) => {
    const check = defineCheck({ id: 'x', ...common, needs: { needed }, evaluate: () => [subject('pass')] });
    expect(judge(check, { needed: { missing: cause } })).toMatchObject({ verdict: 'unknown', cause });
  });

  test('needed evidence with rows and a gap is the rule’s to judge', () => {
    const check = defineCheck({
      id: 'x',
      ...common,
      needs: { needed },
      evaluate: ({ needed }) => [subject(needed.complete ? 'pass' : 'fail')],
    });
    expect(judge(check, { needed: { ...answered, missing: 'incomplete' } }).verdict).toBe('fail');
  });

  test('where it is fixed is what Microsoft’s answer says, if it says so', () => {
    const fixedAt = (fixUrl: () => string | null) =>
      judge(
        defineCheck({ id: 'x', ...common, needs: { needed }, evaluate: () => [subject('fail')], fixUrl }),
        {
          needed: answered,
        },
      );
    expect(fixedAt(() => 'https://aka.ms/x')).toMatchObject({ verdict: 'fail', fixUrl: 'https://aka.ms/x' });
    expect(fixedAt(() => null)).not.toHaveProperty('fixUrl');
  });

  test('what is not applicable is so before anything is missed; a rule that throws there is unknown', () => {
    const check = (notApplicable: () => boolean) =>
      judge(
        defineCheck({
          id: 'x',
          ...common,
          needs: { needed },
          oneOf: { first, second },
          notApplicable,
          evaluate: () => [subject('pass')],
        }),
        { needed: { missing: 'role' } },
      );
    expect(check(() => true)).toMatchObject({ verdict: 'notApplicable', subjects: [] });
    expect(check(() => false)).toMatchObject({ verdict: 'unknown', cause: 'role' });
    const thrown = () => {
      throw new Error('a defect');
    };
    expect(check(thrown)).toMatchObject({ verdict: 'unknown', cause: 'error' });
  });

  test('a used gap is handed over', () => {
    const check = defineCheck({
      id: 'x',
      ...common,
      uses: { used },
      evaluate: ({ used }) => [subject(used.gap?.cause === 'role' ? 'partial' : 'pass')],
    });
    expect(judge(check, { used: { missing: 'role' } }).verdict).toBe('partial');
  });

  test('oneOf: unknown only when all are gaps, with the cause of higher precedence', () => {
    const check = defineCheck({
      id: 'x',
      ...common,
      oneOf: { first, second },
      evaluate: () => [subject('pass')],
    });
    expect(judge(check, { first: { missing: 'network' }, second: answered }).verdict).toBe('pass');
    expect(judge(check, { first: { missing: 'network' }, second: { missing: 'licence' } })).toMatchObject({
      verdict: 'unknown',
      cause: 'licence',
    });
  });

  test('a rule that throws is unknown (error)', () => {
    const check = defineCheck({
      id: 'x',
      ...common,
      evaluate: () => {
        throw new TypeError('a name nobody may see');
      },
    });
    const result = judge(check, {});
    expect(result).toMatchObject({ verdict: 'unknown', cause: 'error' });
    expect(JSON.stringify(result)).not.toContain('nobody may see');
  });

  test('the worst subject is the verdict; notApplicable only when it is all there is', () => {
    const check = (...verdicts: Subject['verdict'][]) =>
      defineCheck({
        id: 'x',
        ...common,
        evaluate: () => verdicts.map((verdict, index) => subject(verdict, String(index))),
      });
    expect(judge(check('pass', 'notApplicable'), {}).verdict).toBe('pass');
    expect(judge(check('pass', 'unknown', 'partial'), {}).verdict).toBe('partial');
    expect(judge(check('attested', 'accepted', 'pass'), {}).verdict).toBe('accepted');
    expect(judge(check('notApplicable'), {}).verdict).toBe('notApplicable');
    expect(judge(check(), {}).verdict).toBe('notApplicable');
  });

  test('the newest attestation that is not in the future is handed over', () => {
    const check = defineCheck({
      id: 'x',
      ...common,
      statement,
      evaluate: ({ attestation }) => [
        { ...subject('attested'), detail: { code: attestation?.by ?? 'nobody', values: {} } },
      ],
    });
    const attestations = [
      { check: 'x', by: 'old', at: '2026-01-01' },
      { check: 'x', by: 'new', at: '2026-11-01' },
      { check: 'x', by: 'future', at: '2026-12-01' },
      { check: 'y', by: 'other', at: '2026-11-10' },
    ];
    expect(judge(check, {}, { attestations }).subjects[0]?.detail.code).toBe('new');
    expect(judge(check, {}).subjects[0]?.detail.code).toBe('nobody');
  });

  test('exceptions accept what fails and nothing else', () => {
    const exception = {
      check: 'x',
      subject: 'A',
      owner: 'o',
      reason: 'r',
      from: '2026-11-01',
      until: '2026-12-01',
    };
    const check = (verdict: Subject['verdict']) =>
      defineCheck({ id: 'x', ...common, evaluate: () => [subject(verdict)] });
    expect(judge(check('fail'), {}, { exceptions: [exception] }).verdict).toBe('accepted');
    for (const verdict of ['partial', 'unknown', 'pass'] as const) {
      expect(judge(check(verdict), {}, { exceptions: [exception] }).verdict).toBe(verdict);
    }
    expect(judge(check('fail'), {}, { exceptions: [{ ...exception, check: 'y' }] }).verdict).toBe('fail');
    expect(judge(check('fail'), {}, { exceptions: [{ ...exception, subject: 'b' }] }).verdict).toBe('fail');
    const since = (from: string) =>
      judge(check('fail'), {}, { exceptions: [{ ...exception, from }] }).verdict;
    expect([since(NOW), since('2026-11-20T08:00:01Z')]).toEqual(['accepted', 'fail']);
  });

  test('where the check says so, exceptions accept what is partial, too', () => {
    const check = (verdict: Subject['verdict']) =>
      defineCheck({ id: 'x', ...common, acceptsPartial: true, evaluate: () => [subject(verdict)] });
    const [from, until] = ['2026-11-01', '2026-12-01'];
    const exceptions = [{ check: 'x', subject: 'a', owner: 'o', reason: 'r', from, until }];
    expect(judge(check('partial'), {}, { exceptions }).verdict).toBe('accepted');
    expect(judge(check('unknown'), {}, { exceptions }).verdict).toBe('unknown');
  });

  test('all attestations of the check are handed over, newest first, without those of the future', () => {
    const check = defineCheck({
      id: 'x',
      ...common,
      statement,
      evaluate: ({ ownAttestations }) => ownAttestations.map(({ by }) => subject('attested', by)),
    });
    const attestations = [
      { check: 'x', by: 'old', at: '2026-01-01' },
      { check: 'x', by: 'future', at: '2026-12-01' },
      { check: 'x', by: 'new', at: '2026-11-01' },
      { check: 'y', by: 'other', at: '2026-11-10' },
    ];
    expect(judge(check, {}, { attestations }).subjects.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

describe('the catalogue', () => {
  const inputs = {
    now: new Date('2026-11-20T08:00:00Z'),
    previousSweepAt: null,
    settings: DEFAULT_SETTINGS,
    attestations: [],
    exceptions: [],
    evidence: () => ({
      rows: [],
      spoiled: [],
      complete: false,
      readAt: null,
      gap: { source: 'x', cause: 'notYetRead' as const },
    }),
  };
  const built = defineCheck({ id: 'webinar-not-taken', ...common, evaluate: () => [subject('pass')] });

  test('all checks are reported', () => {
    expect(evaluate(CHECKS, inputs).checks.map(({ id }) => id)).toEqual([...CHECKS.keys()]);
  });

  test('an action whose checks are not there is unknown', () => {
    const { actions } = evaluate(new Map([[built.id, built]]), inputs);
    expect(actions.find(({ id }) => id === 'webinar')).toEqual({
      id: 'webinar',
      verdict: 'pass',
      checks: ['webinar-not-taken'],
    });
    expect(actions.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)).toEqual(['webinar']);
  });

  test('advisory checks do not count', () => {
    const advisory = defineCheck({
      ...common,
      id: 'webinar-extra',
      severity: 'advisory',
      evaluate: () => [subject('partial')],
    });
    const checks = new Map([built, advisory].map((check) => [check.id, check]));
    expect(evaluate(checks, inputs).actions.find(({ id }) => id === 'webinar')?.verdict).toBe('pass');
  });
});
