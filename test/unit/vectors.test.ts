import { describe, expect, test } from 'vitest';
import adminsWithoutDemand from '../../lib/checks/all/admins-without-phishing-resistant-demand.ts';
import adminsWithoutMethod from '../../lib/checks/all/admins-without-phishing-resistant-method.ts';
import customersWithoutGdap from '../../lib/checks/all/customers-without-gdap.ts';
import customersWithoutMfa from '../../lib/checks/all/customers-without-mfa.ts';
import emergencyAccess from '../../lib/checks/all/emergency-access-unready.ts';
import gdapExcessRoles from '../../lib/checks/all/gdap-excess-roles.ts';
import gdapExpiring from '../../lib/checks/all/gdap-expiring.ts';
import membersWithoutDemand from '../../lib/checks/all/members-without-phishing-resistant-demand.ts';
import mfaBaseline from '../../lib/checks/all/mfa-baseline-missing.ts';
import contactMissing from '../../lib/checks/all/security-contact-missing.ts';
import undeclaredExclusions from '../../lib/checks/all/undeclared-mfa-exclusions.ts';
import type { Check } from '../../lib/checks/check.ts';
import { FABRIKAM, relationship } from './checks/customers-and-relationships.ts';
import { judge } from './checks/evidence-of.ts';
import type { Answers } from './facts/derived.ts';
import {
  active,
  BILLING_ADMINISTRATOR,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  INTUNE_ADMINISTRATOR,
  instance,
  items,
  mayJoin,
  member,
  READ,
  user,
} from './facts/people.ts';
import { type PolicyParts, policy, STRENGTH } from './facts/policies.ts';

/** Ann is Global Administrator, Bob a member; security defaults are off. */
const TENANT: Answers = {
  ...READ,
  'security-defaults': items({ isEnabled: false }),
  'ca-policies': items(),
  'role-assignments': items(active('ann')),
  users: items(user('ann'), user('bob')),
};
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...TENANT,
  'ca-policies': items(...policies.map((parts, at) => policy({ id: `p${at}`, ...parts }))),
  ...answers,
});
/** `verdict code` of one subject; the check's verdict and cause where it has none such. */
function said(check: Check, answers: Answers, id = 'ann', settings: Record<string, unknown> = {}): string {
  const { verdict, cause, subjects } = judge(check, answers, { settings });
  const found = subjects.find((subject) => subject.id === id);
  return found === undefined ? `${verdict} ${cause ?? ''}`.trim() : `${found.verdict} ${found.detail.code}`;
}
const strength = (authenticationStrength: Record<string, unknown>): PolicyParts => ({
  grant: { builtInControls: [], authenticationStrength },
});
const resistant = strength(STRENGTH.phishingResistant);
const forRoles = (...includeRoles: string[]): PolicyParts => ({
  ...resistant,
  users: { includeUsers: [], includeRoles },
});

describe('own-phishing-resistant-mfa: what counts as demanded', () => {
  // Zero Trust Assessment, Test-Assessment.21783.ps1: its authors note so themselves.
  test('V1: a report-only or disabled policy is taken for protection', () => {
    const planned = { ...resistant, state: 'enabledForReportingButNotEnforced' };
    expect(said(adminsWithoutDemand, under([planned]))).toBe('fail planned');
    expect(said(adminsWithoutDemand, under([{ ...resistant, state: 'disabled' }]))).toBe('fail notDemanded');
  });

  // Zero Trust Assessment 21784 and CIPP, Invoke-CippTestZTNA21784.ps1: any one combination matches.
  test('V2: the MFA strength is taken for phishing-resistant', () => {
    expect(said(adminsWithoutDemand, under([strength(STRENGTH.multifactor)]))).toBe('partial mfaOnly');
  });

  // CIPP, Invoke-CippTestZTNA21783.ps1: the list of methods is declared and never used.
  test('V3: any strength of a policy for roles is taken for phishing-resistant', () => {
    const weak = {
      ...strength(STRENGTH.multifactor),
      users: { includeUsers: [], includeRoles: [GLOBAL_ADMINISTRATOR] },
    };
    expect(said(adminsWithoutDemand, under([weak]))).toBe('partial mfaOnly');
  });

  // Prowler, entra_admin_users_phishing_resistant_mfa_enabled.py: AdminRoles.issuperset([]) is true; users are not read.
  test('V4: a policy for one user and no role is taken to protect administrators', () => {
    const one = { ...resistant, users: { includeUsers: ['bob'] } };
    expect(said(adminsWithoutDemand, under([one]))).toBe('fail notDemanded');
    expect(said(membersWithoutDemand, under([one]), 'bob')).toBe('pass demanded');
  });

  // Prowler, the same check: the superset is the wrong way round.
  test('V5: a policy for one role is taken to protect all; one with a role more is passed over', () => {
    const holders = { 'role-assignments': items(active('ann'), active('bob', BILLING_ADMINISTRATOR)) };
    expect(said(adminsWithoutDemand, under([forRoles(GLOBAL_ADMINISTRATOR)], holders))).toBe('pass demanded');
    expect(said(adminsWithoutDemand, under([forRoles(GLOBAL_ADMINISTRATOR)], holders), 'bob')).toBe(
      'fail notDemanded',
    );
    const more = forRoles(GLOBAL_ADMINISTRATOR, BILLING_ADMINISTRATOR, INTUNE_ADMINISTRATOR);
    expect(judge(adminsWithoutDemand, under([more], holders)).verdict).toBe('pass');
  });

  // Maester, Test-MtCisaPhishResistant.ps1, goes by the display name; Monkey365 and Prowler by the id.
  test('V6: a custom strength of FIDO2 alone is not taken for phishing-resistant', () => {
    const own = { id: 'own', allowedCombinations: ['fido2'], requirementsSatisfied: 'mfa' };
    expect(said(adminsWithoutDemand, under([strength(own)]))).toBe('pass demanded');
  });

  // Maester, Test-MtCaMfaForAllUsers.ps1: `$null -ne ''` is true in PowerShell.
  test('V7: a policy of session controls alone is taken for MFA', () => {
    expect(said(mfaBaseline, under([{ grant: null }]), 'tenant')).toBe('fail adminsOpen');
  });

  // CIPP, Maester and Prowler do not look at the operator.
  test('V8: MFA or a compliant device is taken for MFA', () => {
    const either = { grant: { builtInControls: ['mfa', 'compliantDevice'] } };
    expect(said(mfaBaseline, under([either]), 'tenant')).toBe('partial inPart');
  });

  // CIPP, Get-CIPPMFAState.ps1: "Enforced - All Apps".
  test('V9: MFA at high sign-in risk alone is taken for MFA', () => {
    const risky = { conditions: { signInRiskLevels: ['high'] } };
    expect(said(mfaBaseline, under([risky]), 'tenant')).toBe('partial inPart');
  });
});

describe('own-phishing-resistant-mfa: of whom', () => {
  // Zero Trust Assessment 21784 counts excludeUsers only; Maester's MfaForAllUsers and Prowler count no exclusion.
  test('V10: whom a group leaves out is not counted', () => {
    const crowd = Array.from({ length: 500 }, (_, at) => `member-${at}`);
    const answers = under([{ ...resistant, users: { excludeGroups: ['G'] } }], {
      users: items(user('ann'), ...crowd.map((id) => user(id))),
      'group-members': { byEntity: { g: crowd.map((id) => member(id)) } },
    });
    expect(said(undeclaredExclusions, answers, 'member-0')).toBe('partial many');
    expect(said(membersWithoutDemand, answers, 'member-0')).toBe('fail notDemanded');
    const admin = { ...answers, 'group-members': { byEntity: { g: [member('ann')] } } };
    expect(said(undeclaredExclusions, admin)).toBe('fail admin');
  });

  // CIPP reads `members`, not `transitiveMembers`.
  test('V11: a member of a nested group of an included group is missed', () => {
    const answers = under([{ ...resistant, users: { includeUsers: [], includeGroups: ['g'] } }], {
      'group-members': { byEntity: { g: [{ '@odata.type': GROUP, id: 'inner' }, member('ann')] } },
    });
    expect(said(adminsWithoutDemand, answers)).toBe('pass demanded');
  });

  // CIPP looks for internalGuest only; Maester asks for all six types.
  test('V12: a B2B guest under a policy for B2B guests is missed', () => {
    const guests = {
      guestOrExternalUserTypes: 'b2bCollaborationGuest',
      externalTenants: { membershipKind: 'all' },
    };
    const forGuests = { ...resistant, users: { includeUsers: [], includeGuestsOrExternalUsers: guests } };
    const ann = (fields: Record<string, unknown>) =>
      under([forGuests], { users: items(user('ann', { userType: 'Guest', ...fields })) });
    expect(said(adminsWithoutDemand, ann({ userPrincipalName: 'ann_fabrikam.com#EXT#@contoso.com' }))).toBe(
      'pass demanded',
    );
    expect(said(adminsWithoutDemand, ann({}))).toBe('fail notDemanded');
  });

  // CIPP reads the active, direct members of roles.
  test('V13: whoever is eligible, or holds the role by a group, is no administrator', () => {
    const hidden = under([], {
      'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
      'role-eligibilities': items(eligible('bob')),
      'group-members': { byEntity: { g: [member('ann')] } },
      'group-eligibilities': { byEntity: { g: [mayJoin('g', 'cyd')] } },
      users: items(user('ann'), user('bob'), user('cyd')),
    });
    const { subjects } = judge(adminsWithoutDemand, hidden);
    expect(subjects.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'ann fail',
      'bob fail',
      'cyd fail',
    ]);
  });

  // CIPP, Get-CIPPAlertMFAAdmins.ps1.
  test('V14: one Duo policy, even a disabled one, silences the alert', () => {
    const duo = {
      state: 'disabled',
      grant: { builtInControls: [], customAuthenticationFactors: ['RequireDuoMfa'] },
    };
    expect(said(mfaBaseline, under([duo]), 'tenant')).toBe('fail adminsOpen');
    expect(said(mfaBaseline, under([{ ...duo, state: 'enabled' }]), 'tenant')).toBe('fail adminsOpen');
  });

  // Zero Trust Assessment 21783 and CIPP 21783 look for policies that list the roles.
  test('V15: a policy for all users is not taken to protect roles', () => {
    expect(said(adminsWithoutDemand, under([resistant]))).toBe('pass demanded');
  });
});

describe('own-phishing-resistant-mfa: methods, errors and accounts', () => {
  const registered = (...methodsRegistered: string[]) => ({
    id: 'ann',
    userPrincipalName: 'ann@contoso.com',
    userType: 'member',
    isMfaCapable: true,
    methodsRegistered,
    lastUpdatedDateTime: '2026-11-19T00:00:00Z',
  });
  const certificates = (state: string) =>
    items({
      authenticationMethodConfigurations: [
        { id: 'X509Certificate', state, includeTargets: [], excludeTargets: [] },
      ],
    });
  const methods = (registration: Answers[string], state = 'disabled') =>
    said(adminsWithoutMethod, under([], { registration, 'auth-methods-policy': certificates(state) }));

  // Zero Trust Assessment 21782 has a closed list of methods.
  test('V16: an administrator with a synced passkey, or a certificate, is told to have none', () => {
    expect(methods(items(registered('passKeySynced')))).toMatch(/^pass /);
    expect(methods(items(registered('softwareOneTimePasscode')), 'enabled')).toMatch(/^partial /);
    expect(methods(items(registered('softwareOneTimePasscode')))).toMatch(/^fail /);
  });

  // CIPP#5570 and #6185.
  test('V17: where the registration report fails, Conditional Access is not read either', () => {
    const answers = under([resistant], {
      registration: { missing: 'licence' },
      'admin-methods': { missing: 'role' },
    });
    expect(said(adminsWithoutMethod, answers, 'nobody')).toMatch(/^unknown /);
    expect(judge(adminsWithoutDemand, answers).verdict).toBe('pass');
  });

  // azure-guardrails PR#1000: "Compliant: No users found".
  test('V18: no rows after an error are taken for compliant', () => {
    const gone = { missing: 'error' as const };
    expect(said(membersWithoutDemand, under([resistant], { users: gone }), 'tenant')).toBe('unknown error');
    expect(said(adminsWithoutDemand, under([resistant], { 'role-assignments': gone }), 'tenant')).toBe(
      'unknown error',
    );
    expect(judge(customersWithoutGdap, { 'gdap-relationships': items() }).verdict).toBe('unknown');
  });

  // Prowler#10637 and #10921.
  test('V19: a disabled guest without MFA is a finding', () => {
    const off = user('ann', { userType: 'Guest', accountEnabled: false });
    expect(judge(adminsWithoutDemand, under([], { users: items(off) })).verdict).toBe('notApplicable');
    expect(judge(membersWithoutDemand, under([], { users: items(off) })).verdict).toBe('notApplicable');
  });

  // Maester#717: MT.1005.
  test('V20: an emergency access account under its own FIDO2 policy is a finding', () => {
    const emergency = (id: string) => user(id, { userPrincipalName: `${id}@contoso.onmicrosoft.com` });
    const ids = ['c0000000-0000-4000-8000-000000000090', 'c0000000-0000-4000-8000-000000000091'];
    const answers = under(
      [{ users: { excludeUsers: ids } }, { ...resistant, users: { includeUsers: ids } }],
      {
        users: items(...ids.map(emergency)),
        'role-assignments': items(...ids.map((id) => active(id))),
        'role-assignment-instances': items(...ids.map((id) => instance(id))),
        registration: items(...ids.map((id) => ({ ...registered('fido2SecurityKey'), id }))),
      },
    );
    const result = judge(emergencyAccess, answers, { settings: { emergencyAccounts: ids } });
    expect(result.subjects.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'tenant pass',
      ...ids.map((id) => `${id} pass`),
    ]);
  });
});

describe('security-contact and GDAP', () => {
  const contact = (complianceStatus: string) =>
    said(
      contactMissing,
      {
        'partner-requirements': items({
          id: 'r',
          requirementType: 'securityContactProvided',
          complianceStatus,
          state: 'active',
          actionUrl: null,
          updatedDateTime: '2026-11-19T00:00:00Z',
        }),
      },
      'tenant',
    ).split(' ')[0];

  // The typo stands in Microsoft's own schema (msgraph-metadata).
  test('V21: `noncomplaint` is not taken for non-compliant', () => {
    expect(['noncomplaint', 'noncompliant', 'nonCompliant', 'compliant'].map(contact)).toEqual([
      'fail',
      'fail',
      'fail',
      'pass',
    ]);
  });

  const over = (check: Check, fields: Record<string, unknown>, id: string) =>
    said(
      check,
      { 'gdap-relationships': items(relationship('r', fields)), 'gdap-assignments': { byEntity: { r: [] } } },
      id,
    );

  // CIPP filters on `status eq 'active'`.
  test('V22: a relationship that is expiring and ends tomorrow is not listed', () => {
    const tomorrow = { status: 'expiring', endDateTime: '2026-11-21T08:00:00Z' };
    expect(over(gdapExpiring, tomorrow, FABRIKAM)).toMatch(/^fail /);
    expect(
      said(
        customersWithoutGdap,
        {
          'gdap-relationships': items(relationship('r', tomorrow)),
          contracts: items({ customerId: FABRIKAM, contractType: 'ResellerPartner' }),
        },
        FABRIKAM,
      ),
    ).toMatch(/^pass /);
  });

  // A plain check for 730 days.
  test('V23: an auto-extended relationship of 910 days is taken for too long', () => {
    const extended = {
      duration: 'P730D',
      autoExtendDuration: 'P180D',
      activatedDateTime: '2024-12-01T00:00:00Z',
      endDateTime: '2027-05-30T00:00:00Z',
    };
    expect(over(gdapExpiring, extended, FABRIKAM)).toMatch(/^pass /);
    expect(
      over(gdapExcessRoles, { ...extended, roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451'] }, 'r'),
    ).toMatch(/^pass /);
  });

  // V18 again, for customers: what Microsoft's insights say of nobody is not "everybody has MFA".
  test('V18: customers of whom nothing was read are taken for protected', () => {
    expect(judge(customersWithoutMfa, { 'customer-insights': { missing: 'network' } }).verdict).toBe(
      'unknown',
    );
  });
});
