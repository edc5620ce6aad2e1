import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../../lib/checks/registry.ts';
import type { Verdict } from '../../../../lib/checks/verdict.ts';
import type { Evidence } from '../../../../lib/evidence/evidence.ts';
import partnerRequirements, {
  type PartnerRequirement,
} from '../../../../lib/evidence/sources/partner-requirements.ts';
import { loadDashboardText } from '../../../../lib/text/dashboard-text.ts';
import { microsoftVerdict, previewChecks } from '../../../../lib/views/evidence/microsoft-verdict.ts';
import { readWords } from '../../../../scripts/read-words.ts';
import { type Answered, evidenceOf } from '../../checks/evidence-of.ts';

const english = await loadDashboardText('en', readWords);

const read = (answered: Answered): Evidence<PartnerRequirement> =>
  evidenceOf(partnerRequirements, answered) as Evidence<PartnerRequirement>;
const row = (fields: Record<string, unknown> = {}) => ({
  requirementType: 'mfaEnforcedForAdmins',
  complianceStatus: 'compliant',
  ...fields,
});
const beside = (ours: Verdict, ...rows: Record<string, unknown>[]) =>
  microsoftVerdict('mfa-baseline-missing', ours, read({ items: rows }));

describe('Microsoft’s verdict beside ours', () => {
  test.each([
    ['pass', 'compliant', 'met', 'same'],
    ['attested', 'compliant', 'met', 'same'],
    ['fail', 'compliant', 'met', 'stricter'],
    ['partial', 'compliant', 'met', 'stricter'],
    // Accepted and in grace are not green: Microsoft's "met" is milder than we are.
    ['accepted', 'compliant', 'met', 'stricter'],
    ['fail', 'noncomplaint', 'notMet', 'same'],
    ['pass', 'noncompliant', 'notMet', 'milder'],
    ['unknown', 'compliant', 'met', 'oursUnknown'],
    ['notApplicable', 'noncomplaint', 'notMet', 'oursNotApplicable'],
    ['pass', 'somethingNew', 'unclear', 'theirsUnknown'],
  ] as const)('ours %s, theirs %s', (ours, complianceStatus, says, against) => {
    expect(beside(ours, row({ complianceStatus }))).toMatchObject({ says, against });
  });

  test('a requirement that is not listed is absent; in a list that was cut short it is unread', () => {
    expect(beside('pass')).toMatchObject({ says: 'absent', against: 'theirsUnknown', figures: null });
    const other = row({ requirementType: 'securityContactProvided' });
    const torn = microsoftVerdict(
      'mfa-baseline-missing',
      'pass',
      read({ items: [other], missing: 'throttled' }),
    );
    expect(torn).toMatchObject({ says: 'unread', cause: 'throttled', against: 'theirsUnknown' });
  });

  test('what was not read has a cause', () => {
    const unread = microsoftVerdict('mfa-baseline-missing', 'fail', read({ missing: 'consent' }));
    expect(unread).toMatchObject({ says: 'unread', cause: 'consent', against: 'theirsUnknown' });
  });

  test('a check that repeats Microsoft is not set against it; most checks have nothing beside them', () => {
    const own = microsoftVerdict('microsoft-says-admin-mfa-missing', 'pass', read({ items: [row()] }));
    expect(own?.against).toBe('own');
    expect(microsoftVerdict('gdap-expiring', 'pass', read({ items: [row()] }))).toBeNull();
  });

  test('its counts, its age, and whether it is in preview', () => {
    const counted = row({
      adminsRequiredNotUsingMfaCount: 3,
      updatedDateTime: '2026-11-19T00:00:00Z',
      state: 'preview',
    });
    expect(beside('fail', counted)).toMatchObject({
      figures: { code: 'admins', values: { count: 3 } },
      updatedAt: '2026-11-19T00:00:00Z',
      preview: true,
    });
    const shares = row({ compliantTenantCount: 3, totalTenantCount: 9 });
    expect(beside('fail', shares)?.figures).toEqual({ code: 'customers', values: { good: 3, all: 9 } });
  });

  test('checks beside which a requirement is in preview', () => {
    const previews = previewChecks(
      read({
        items: [
          row({ requirementType: 'securityContactProvided', state: 'preview' }),
          row({ state: 'active' }),
        ],
      }),
    );
    expect([...previews].sort()).toEqual([
      'security-contact-individual',
      'security-contact-missing',
      'security-contact-review-overdue',
    ]);
  });

  test('every requirement beside a check has a name', () => {
    const { has } = english;
    const named = [...CHECKS.keys()].flatMap(
      (id) => microsoftVerdict(id, 'pass', read({ items: [] }))?.requirement ?? [],
    );
    expect(new Set(named).size).toBe(5);
    expect(named.filter((requirement) => !has(`requirement-${requirement}`))).toEqual([]);
  });
});
