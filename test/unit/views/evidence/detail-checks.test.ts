import { describe, expect, test } from 'vitest';
import membersWithoutMethod from '../../../../lib/checks/all/members-without-phishing-resistant-method.ts';
import securityContact from '../../../../lib/checks/all/security-contact-missing.ts';
import undeclaredExclusions from '../../../../lib/checks/all/undeclared-mfa-exclusions.ts';
import webinar from '../../../../lib/checks/all/webinar-not-taken.ts';
import { CHECKS } from '../../../../lib/checks/registry.ts';
import { items, user } from '../../facts/people.ts';
import { detailed } from './detailed.ts';

const registered = (id: string, methods: readonly string[]) => ({
  id,
  userType: 'member',
  isMfaCapable: true,
  methodsRegistered: methods,
  lastUpdatedDateTime: null,
});
const POLICY = { authenticationMethodConfigurations: [{ id: 'X509Certificate', state: 'disabled' }] };

/** Three have a passkey, Dan has none and is accepted, Eve is new. */
const PEOPLE = {
  users: items(
    user('ada'),
    user('ben'),
    user('cyd'),
    user('dan'),
    user('eve', { createdDateTime: '2026-11-18T00:00:00Z' }),
    user('fay'),
  ),
  'role-assignments': items(),
  'auth-methods-policy': items(POLICY),
  registration: items(
    ...['ada', 'ben', 'cyd'].map((id) => registered(id, ['fido2SecurityKey'])),
    ...['dan', 'eve', 'fay'].map((id) => registered(id, ['mobilePhone'])),
  ),
};
const EXCEPTION = {
  check: membersWithoutMethod.id,
  subject: 'DAN',
  owner: 'Megan',
  reason: 'Leaves in December',
  from: '2026-11-01',
  until: '2026-12-31',
};

describe('a check judged by a share', () => {
  const detail = detailed(membersWithoutMethod, PEOPLE, {
    exceptions: [EXCEPTION],
    names: { fay: 'Fay', dan: 'Dan' },
    open: { fay: '2026-11-03T08:00:00Z' },
  });

  test('counts who passes and lists everybody else, the worst first', () => {
    expect(detail.counts).toEqual({ pass: 3, accepted: 1, grace: 1, fail: 1 });
    expect(detail.subjects.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'fay fail',
      'eve grace',
      'dan accepted',
    ]);
  });

  test('says of each since when it stands, who accepted it, and why; equal reasons stand once', () => {
    expect(detail.subjects[0]).toEqual({
      id: 'fay',
      kind: 'user',
      name: 'Fay',
      verdict: 'fail',
      detail: 0,
      openedAt: '2026-11-03T08:00:00Z',
    });
    expect(detail.subjects[2]?.accepted).toEqual({
      owner: 'Megan',
      reason: 'Leaves in December',
      until: '2026-12-31',
    });
    expect(detail.details).toEqual([{ code: 'none', values: {}, text: 'Has no phishing-resistant method.' }]);
  });

  test('keeps what decided: the share without the accepted and the new, the threshold, the grace', () => {
    expect(detail.decision).toMatchObject({
      by: 'share',
      share: { good: 3, all: 4, assumed: 0, unseen: 0 },
    });
    expect(detail.verdict).toBe('partial');
    expect(detail.settings).toEqual([{ name: 'thresholds.memberMethodRatio', value: 0.95 }]);
    expect(detail.graceDays).toBe(7);
  });

  test('an exception that begins later, or of another check, is not the one', () => {
    const later = { ...EXCEPTION, from: '2026-11-25', until: '2027-02-01', owner: 'Later' };
    const { subjects } = detailed(membersWithoutMethod, PEOPLE, { exceptions: [EXCEPTION, later] });
    expect(subjects.find(({ id }) => id === 'dan')?.accepted?.owner).toBe('Megan');
  });

  test('who was not seen: how many there may be more', () => {
    const { decision, verdict } = detailed(membersWithoutMethod, {
      ...PEOPLE,
      users: items(...['ada', 'ben', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal'].map((id) => user(id))),
      registration: { ...PEOPLE.registration, missing: 'throttled' },
    });
    expect(decision.share).toEqual({ good: 3, all: 6, assumed: 0, unseen: 2 });
    expect(decision.inputs.find(({ id }) => id === 'registration')).toEqual({
      id: 'registration',
      kind: 'source',
      use: 'needs',
      sources: ['registration'],
      missing: false,
      gap: { source: 'registration', cause: 'throttled' },
    });
    expect(verdict).toBe('fail');
  });
});

describe('how a verdict came about', () => {
  test('a needed reading is missing', () => {
    const { decision, verdict, cause } = detailed(membersWithoutMethod, {
      registration: { missing: 'consent' },
    });
    expect([decision.by, verdict, cause]).toEqual(['unread', 'unknown', 'consent']);
    expect(decision.inputs.find(({ use }) => use === 'needs')?.missing).toBe(true);
  });

  test('there is nothing that the rule is about', () => {
    const check = CHECKS.get('admins-without-phishing-resistant-demand');
    if (check === undefined) throw new Error('no such check');
    const { decision, counts } = detailed(check, {
      'role-assignments': items(),
      'role-eligibilities': items(),
      'role-definitions': items(),
      users: items(user('ada')),
      'ca-policies': items(),
    });
    expect(decision.by).toBe('notApplicable');
    expect(counts).toEqual({});
  });

  test('a rule that throws', () => {
    const torn = {
      ...webinar,
      evaluate: () => {
        throw new Error('no');
      },
    };
    expect(detailed(torn, {}).decision.by).toBe('error');
  });

  test('a person’s word: the newest one that is not in the future', () => {
    const said = (by: string, at: string) => ({ check: webinar.id, by, at });
    const { attestation, attestable, decision } = detailed(
      webinar,
      {},
      {
        attestations: [said('old', '2026-01-01'), said('Megan', '2026-10-01'), said('future', '2027-01-01')],
      },
    );
    expect(attestation).toEqual({ by: 'Megan', at: '2026-10-01', until: null });
    expect([attestable, decision.by]).toEqual([true, 'worst']);
  });

  test('settings with their names: accounts, and only the thresholds that the rule looks at', () => {
    const ACCOUNT = 'E0000000-0000-4000-8000-000000000001';
    const { settings } = detailed(
      undeclaredExclusions,
      {},
      { settings: { emergencyAccounts: [ACCOUNT] }, names: { [ACCOUNT.toLowerCase()]: 'Break glass' } },
    );
    expect(settings).toEqual([
      { name: 'emergencyAccounts', value: ['Break glass'] },
      { name: 'thresholds.maxExcludedUsers', value: 5 },
      { name: 'thresholds.maxExcludedShare', value: 0.01 },
    ]);
  });
});

test('every check that looks at thresholds says at which', () => {
  const silent = [...CHECKS.values()].filter(
    ({ settings, thresholds }) => settings.includes('thresholds') !== thresholds.length > 0,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a page that Microsoft’s answer names is shown only if it is Microsoft’s', () => {
  const requirement = (actionUrl: string) => ({
    'partner-requirements': items({
      requirementType: 'securityContactProvided',
      complianceStatus: 'noncomplaint',
      actionUrl,
    }),
  });
  const ours = detailed(securityContact, requirement('https://portal.example/'));
  expect(ours.fix.url).toMatch(/^https:\/\/partner\.microsoft\.com\//);
  expect(ours.microsoft?.url).toBeNull();
  const theirs = detailed(securityContact, requirement('https://aka.ms/contact'));
  expect([theirs.fix.url, theirs.microsoft?.url]).toEqual([
    'https://aka.ms/contact',
    'https://aka.ms/contact',
  ]);
});
