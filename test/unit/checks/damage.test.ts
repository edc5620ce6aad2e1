import { describe, expect, test } from 'vitest';
import gdap from '../../../lib/checks/all/gdap-expiring.ts';
import mfa from '../../../lib/checks/all/mfa-baseline-missing.ts';
import contact from '../../../lib/checks/all/security-contact-missing.ts';
import gdapSource from '../../../lib/evidence/sources/gdap-relationships.ts';
import { nextPage } from '../../../lib/microsoft/next-page.ts';
import { nameOf } from '../../../lib/views/names.ts';
import { policy } from '../facts/policies.ts';
import { lastingRelationships } from '../sweep/relationships.ts';
import { judge } from './evidence-of.ts';

const SOON = { endDateTime: '2026-12-01T00:00:00Z' }; // 11 days
const of = (items: readonly unknown[]) => judge(gdap, { 'gdap-relationships': { items } }).verdict;

describe('gdap-expiring', () => {
  test.each(['', 'P0M', 'P0Y', 'PT0M', 'P0DT0S', 'p0d', 'off', 'P'])(
    'auto-extend %j is not green',
    (autoExtendDuration) => {
      expect(of(lastingRelationships(1, { ...SOON, autoExtendDuration }))).not.toBe('pass');
    },
  );
  test('the same relationship twice (moved between pages): terminated wins', () => {
    const [row] = lastingRelationships(1);
    const [soon] = lastingRelationships(1, { id: 'other', ...SOON });
    expect(of([soon, row, { ...row, status: 'terminated' }])).not.toBe('pass');
  });
  test('customer ids in two cases are one customer', () => {
    const customer = (tenantId: string) => ({ customer: { tenantId, displayName: 'Fabrikam' } });
    const [lower] = lastingRelationships(1, { ...SOON, ...customer('b0000000-0000-4000-8000-00000000abcd') });
    const [upper] = lastingRelationships(1, {
      id: 'another',
      ...customer('B0000000-0000-4000-8000-00000000ABCD'),
    });
    const result = judge(gdap, { 'gdap-relationships': { items: [lower, upper] } });
    expect(result.subjects).toHaveLength(1);
  });
  test('a time without a zone is UTC everywhere', () => {
    const item = lastingRelationships(1, { endDateTime: '2026-12-20T08:00:00' })[0];
    const verdicts = ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'].map((TZ) => {
      process.env.TZ = TZ;
      return judge(gdap, { 'gdap-relationships': { items: [item] } }).verdict;
    });
    process.env.TZ = 'UTC';
    expect(new Set(verdicts).size).toBe(1);
  });
  test('China has no GDAP: no call', () => {
    expect(gdapSource.clouds).toBeDefined();
  });
});

const ca = (items: readonly unknown[], more = {}) =>
  judge(mfa, { 'security-defaults': { items: [{ isEnabled: false }] }, 'ca-policies': { items }, ...more });

describe('mfa-baseline', () => {
  test('a strength without requirementsSatisfied is not "no demand"', () => {
    const p = policy({
      grant: {
        builtInControls: [],
        authenticationStrength: { id: 's', allowedCombinations: ['password,microsoftAuthenticatorPush'] },
      },
    });
    expect(
      ca([p], {
        'auth-strengths': {
          items: [
            {
              id: 's',
              allowedCombinations: ['password,microsoftAuthenticatorPush'],
              requirementsSatisfied: 'mfa',
            },
          ],
        },
      }).verdict,
    ).toBe('pass');
  });
  test('...and with nothing to look up it is unknown, not fail', () => {
    const p = policy({
      grant: {
        builtInControls: [],
        authenticationStrength: {
          id: 's',
          allowedCombinations: ['password,microsoftAuthenticatorPush'],
          requirementsSatisfied: 'unknownFutureValue',
        },
      },
    });
    expect(ca([p], { 'auth-strengths': { items: [] } }).verdict).toBe('unknown');
  });
  test('a condition that this version does not know narrows', () => {
    const p = policy({ conditions: { times: { includedRanges: [{}] } } });
    expect(ca([p]).verdict).not.toBe('pass');
  });
  test('unknown member of applications narrows', () => {
    const p = policy({ applications: { networkAccess: { kind: 'internet' } } });
    expect(ca([p]).verdict).not.toBe('pass');
  });
  test('unknown member of users narrows', () => {
    const p = policy({ users: { excludeSomethingNew: ['x'] } });
    expect(ca([p]).verdict).not.toBe('pass');
  });
  test.each(['excludeUsers', 'excludeGroups', 'excludeRoles', 'excludeGuestsOrExternalUsers'])(
    'users without %s: not "nobody is excluded"',
    (member) => {
      const damaged = policy();
      Reflect.deleteProperty(damaged.conditions.users, member);
      expect(ca([damaged]).verdict).toBe('unknown');
    },
  );
  test.each(['excludeApplications', 'applicationFilter'])(
    'applications without %s: not "all of them"',
    (member) => {
      const damaged = policy();
      Reflect.deleteProperty(damaged.conditions.applications, member);
      expect(ca([damaged]).verdict).toBe('unknown');
    },
  );
  test('a policy for nobody demands mfa of nobody', () => {
    expect(ca([policy({ users: { includeUsers: ['None'] } })]).verdict).toBe('fail');
  });
  test('a policy for guests only', () => {
    expect(
      ca([
        policy({
          users: {
            includeUsers: [],
            includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'b2bCollaborationGuest' },
          },
        }),
      ]).verdict,
    ).toBe('fail');
  });
  test('disabled policy with id-only strength does not blind', () => {
    const p = policy({
      state: 'disabled',
      grant: { builtInControls: [], authenticationStrength: { id: 's' } },
    });
    expect(ca([p], { 'auth-strengths': { missing: 'role' } }).verdict).toBe('fail');
  });
  test('duplicate policy, one disabled', () => {
    expect(ca([policy(), policy({ state: 'disabled' })]).verdict).not.toBe('pass');
  });
  test('everyone excluded via All', () => {
    expect(ca([policy({ users: { excludeUsers: ['All'] } })]).verdict).not.toBe('pass');
  });
  test('operator null with mfa', () => {
    expect(ca([policy({ grant: { operator: 'or' } })]).verdict).not.toBe('pass');
  });
  test('block everyone on legacy only', () => {
    expect(
      ca([
        policy({
          grant: { builtInControls: ['block'] },
          conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
        }),
      ]).verdict,
    ).toBe('fail');
  });
  test('blank security defaults', () => {
    expect(
      judge(mfa, { 'security-defaults': { items: [{ isEnabled: 'true' }] }, 'ca-policies': { items: [] } })
        .verdict,
    ).toBe('unknown');
  });
});

describe('a requirement', () => {
  const row = (r: object) =>
    judge(contact, {
      'partner-requirements': {
        items: [{ requirementType: 'securityContactProvided', complianceStatus: 'compliant', ...r }],
      },
    }).verdict;
  test('an unknown state decides nothing where it is met', () => {
    expect(row({ state: 'x' })).toBe('pass');
  });
  test('listed twice: not met wins', () => {
    expect(
      judge(contact, {
        'partner-requirements': {
          items: [
            { requirementType: 'securityContactProvided', complianceStatus: 'compliant' },
            { requirementType: 'securityContactProvided', complianceStatus: 'noncomplaint' },
          ],
        },
      }).verdict,
    ).toBe('fail');
  });
});

describe('hostile answers', () => {
  test('an id that is a name of Object.prototype stays itself', () => {
    expect(nameOf({ names: new Map(), tenant: { id: 't', name: 'T' } }, 'constructor')).toBe('constructor');
  });
  test('Partner Center: damaged links are not the last page', () => {
    const r = { resource: 'partnerCenter', path: '/v1/customers?size=500' } as const;
    expect(() => nextPage('global', r, { items: [], links: 'x' })).toThrow();
  });
});
