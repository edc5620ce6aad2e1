import { describe, expect, test } from 'vitest';
import { traceSteps } from '../../../components/dashboard/evidence/trace-steps.ts';
import legacy from '../../../lib/checks/all/legacy-authentication-open.ts';
import membersWithoutMethod from '../../../lib/checks/all/members-without-phishing-resistant-method.ts';
import webinar from '../../../lib/checks/all/webinar-not-taken.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { SOURCES } from '../../../lib/evidence/registry.ts';
import { FACTS } from '../../../lib/facts/registry.ts';
import { SETTING_NAMES } from '../../../lib/settings/settings.ts';
import { loadDashboardText } from '../../../lib/text/dashboard-text.ts';
import type { CheckDetail } from '../../../lib/views/evidence/check-detail.ts';
import { readWords } from '../../../scripts/read-words.ts';
import { items, user } from '../facts/people.ts';
import { policy } from '../facts/policies.ts';
import { detailed } from '../views/evidence/detailed.ts';

const english = await loadDashboardText('en', readWords);

const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');
const steps = (detail: CheckDetail): string[] => traceSteps(detail, english).map(plain);
const registered = (id: string, method: string) => ({
  id,
  userType: 'member',
  isMfaCapable: true,
  methodsRegistered: [method],
  lastUpdatedDateTime: null,
});
const CERTIFICATES = { authenticationMethodConfigurations: [{ id: 'X509Certificate', state: 'disabled' }] };
const people = (...ids: string[]) => ({
  users: items(...ids.map((id) => user(id))),
  'role-assignments': items(),
  'auth-methods-policy': items(CERTIFICATES),
});
const OWN =
  'It counts for this action, which is as good as the worst of its checks: Phishing-resistant MFA for your tenant.';

describe('how a verdict came about, in sentences', () => {
  test('by a share', () => {
    const detail = detailed(membersWithoutMethod, {
      ...people('ada', 'ben', 'cyd', 'dan'),
      registration: items(
        ...['ada', 'ben', 'cyd'].map((id) => registered(id, 'fido2SecurityKey')),
        registered('dan', 'mobilePhone'),
      ),
    });
    expect(steps(detail)).toEqual([
      'All 3 readings that it rests on are complete.',
      '4 subjects were judged: 1 × “Not met” and 3 × “Met”.',
      'Your settings call it met from 95% on.',
      'People created less than 7 days ago are in their grace period: nobody.',
      'The share decides: 3 of 4 count as good, 75%.',
      'So the verdict is “Partly met”.',
      OWN,
    ]);
  });

  test('by a share of which a part was not seen: the best of it is assumed, and does not help', () => {
    const detail = detailed(membersWithoutMethod, {
      ...people('ada', 'ben', 'cyd', 'dan'),
      registration: {
        items: [registered('ada', 'mobilePhone'), registered('ben', 'mobilePhone')],
        missing: 'throttled',
      },
    });
    expect(steps(detail).slice(0, 1)).toEqual([
      '1 of the 3 readings that it rests on is not complete: Registered sign-in methods of everybody.',
    ]);
    expect(steps(detail).slice(-5)).toEqual([
      'The share decides: 0 of 2 count as good, 0%.',
      'Up to 2 more were not seen. If all of them are good, the share is 50%.',
      'Not everything could be seen, but what was seen is enough for this verdict: the rest could not make it better.',
      'So the verdict is “Not met”.',
      OWN,
    ]);
  });

  test('by a share that nobody knows, because nobody knows how many there are', () => {
    const detail = detailed(membersWithoutMethod, {
      'auth-methods-policy': items(CERTIFICATES),
      registration: { items: [registered('ada', 'fido2SecurityKey')], missing: 'throttled' },
    });
    expect(steps(detail).slice(-4)).toEqual([
      'More were not seen, and nobody knows how many: a share says nothing then.',
      'What was not seen may not be in order, so this cannot be “Met”. Microsoft asked us to slow down, and the reading was not finished.',
      'So the verdict is “Not known”.',
      OWN,
    ]);
  });

  test('by the worst subject', () => {
    const detail = detailed(
      legacy,
      { ...people('ada'), 'ca-policies': items(), 'security-defaults': items({ isEnabled: false }) },
      { settings: { emergencyAccounts: [] } },
    );
    expect(steps(detail)).toEqual([
      'All 3 readings that it rests on are complete.',
      'One subject was judged: 1 × “Not met”.',
      'Your settings say that there are no emergency access accounts.',
      'The worst subject decides: Contoso, “Not met”. No enabled policy blocks legacy authentication for any member.',
      'So the verdict is “Not met”.',
      OWN,
    ]);
  });

  test('all pass; what is missing beside could not have changed it', () => {
    const detail = detailed(legacy, { 'security-defaults': items({ isEnabled: true }) });
    expect(steps(detail).slice(-4)).toEqual([
      'The worst subject decides, and all are in order.',
      'What is missing could not have changed this verdict.',
      'So the verdict is “Met”.',
      OWN,
    ]);
  });

  test('unknown for what was not seen, though all that was seen is in order', () => {
    const blocking = policy({
      conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
      grant: { operator: 'OR', builtInControls: ['block'] },
    });
    const detail = detailed(legacy, {
      'ca-policies': items(blocking),
      'security-defaults': items({ isEnabled: false }),
      users: { items: [user('ada')], missing: 'throttled' },
      'role-assignments': items(),
    });
    expect(detail.verdict).toBe('unknown');
    expect(steps(detail)).toContain(
      'What was not seen may not be in order, so this cannot be “Met”. Microsoft asked us to slow down, and the reading was not finished.',
    );
  });

  test('a needed reading is missing; of alternatives all are', () => {
    const { t } = english;
    expect(
      steps(detailed(membersWithoutMethod, { registration: { missing: 'consent' } })).slice(1, 3),
    ).toEqual([
      'Without Registered sign-in methods of everybody nothing can be judged.',
      plain(t('cause-consent')),
    ]);
    expect(steps(detailed(legacy, { 'ca-policies': { missing: 'role' } }))[1]).toBe(
      'Without Security defaults or What Conditional Access demands of each person nothing can be judged.',
    );
  });

  test('a person’s word, and nobody’s', () => {
    const said = { check: webinar.id, by: 'Megan', at: '2026-10-01T00:00:00Z' };
    expect(steps(detailed(webinar, {}, { attestations: [said] }))).toEqual([
      'It rests on nothing that can be read.',
      'One subject was judged: 1 × “Attested”.',
      'Megan confirmed it on Oct 1, 2026.',
      expect.stringMatching(/^The worst subject decides: Contoso, “Attested”\. /),
      'So the verdict is “Attested”.',
      expect.stringMatching(/^It counts for this action/),
    ]);
    expect(steps(detailed(webinar, {}))).toContain('Nobody confirmed it.');
  });

  test('accepted risks are said, and are not green', () => {
    const exception = {
      check: membersWithoutMethod.id,
      subject: 'ada',
      owner: 'M',
      reason: 'r',
      from: '2026-11-01',
      until: '2026-12-01',
    };
    const detail = detailed(
      membersWithoutMethod,
      { ...people('ada'), registration: items(registered('ada', 'mobilePhone')) },
      { exceptions: [exception] },
    );
    expect(steps(detail)).toContain(
      'One of them would be “Not met”, but somebody accepted the risk in writing. Accepted is never green.',
    );
    expect(detail.verdict).toBe('accepted');
  });

  test('a rule that throws, and one that is about nothing in the tenant', () => {
    const torn = {
      ...webinar,
      evaluate: () => {
        throw new Error('no');
      },
    };
    expect(steps(detailed(torn, {}))).toContain(
      'The rule met something that this version does not understand, so it judges nothing.',
    );
    const idle = { ...webinar, notApplicable: () => true };
    expect(steps(detailed(idle, {}))).toContain('There is nothing in your tenant that the rule is about.');
  });

  test('advice does not count for its action', () => {
    const advice = { ...webinar, severity: 'advisory' as const };
    expect(steps(detailed(advice, {})).at(-1)).toMatch(/^It is advice and does not count for its action/);
  });
});

test('every check can be told, without anything read and with every kind of setting', () => {
  const told = [
    {},
    {
      emergencyAccounts: [],
      autoExtendExpected: true,
      gdapRoleProfile: { required: ['62e90394-69f5-4237-9190-012177145e10'] },
    },
  ];
  for (const check of CHECKS.values())
    for (const settings of told) {
      const detail = detailed(check, {}, { settings });
      // What decides is told even where a missing reading says it first.
      const judged = { ...detail, decision: { ...detail.decision, by: 'worst' as const } };
      expect(steps(judged).length, check.id).toBeGreaterThan(3);
    }
});

test('everything that can be read or derived has a name, and so has every setting', () => {
  const nameless = [
    ...[...SOURCES.keys()].map((id) => `source-name-${id}`),
    ...[...FACTS.keys()].map((id) => `fact-name-${id}`),
    ...SETTING_NAMES.map((name) => `setting-${name}`),
  ].filter((id) => !english.has(id));
  expect(nameless).toEqual([]);
});
