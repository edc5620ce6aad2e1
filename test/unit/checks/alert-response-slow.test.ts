import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/alert-response-slow.ts';
import type { Answers } from '../facts/derived.ts';
import { items } from '../facts/people.ts';
import { said } from './said.ts';

const row = (fields: Record<string, unknown> = {}) => ({
  requirementType: 'securityAlertsPromptlyResolved',
  complianceStatus: 'compliant',
  state: 'active',
  ...fields,
});
const over = (...rows: readonly unknown[]): Answers => ({ 'partner-requirements': items(...rows) });

describe('alert-response-slow', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ averageResponseTimeInHours: 12 }, 'pass fast'],
    [{ averageResponseTimeInHours: 12.1 }, 'partial slow'],
    [{ averageResponseTimeInHours: 24 }, 'partial slow'],
    [{ averageResponseTimeInHours: 24.1 }, 'fail tooSlow'],
    [{}, 'pass met'],
    [{ complianceStatus: 'noncomplaint' }, 'fail notMet'],
    [{ complianceStatus: 'noncompliant', averageResponseTimeInHours: 3 }, 'fail notMet'],
    [{ complianceStatus: 'noncomplaint', state: 'preview' }, 'partial preview'],
    [{ averageResponseTimeInHours: 30, state: 'preview' }, 'partial preview'],
    [{ averageResponseTimeInHours: 14, state: 'preview' }, 'partial slow'],
    [{ complianceStatus: 'somethingNew' }, 'unknown unclear'],
    [{ averageResponseTimeInHours: 30, state: 'somethingNew' }, 'partial slow'],
  ])('%j: %s', (fields, expected) => {
    expect(said(check, over(row(fields)))[1]).toBe(`tenant: ${expected}`);
  });

  test('unknown: absent, spoiled, or on a page that is missing', () => {
    expect(said(check, over())).toEqual(['unknown (incomplete)', 'tenant: unknown absent']);
    expect(said(check, over(row({ averageResponseTimeInHours: 'long' })))[0]).toBe('unknown (error)');
    const cut = { 'partner-requirements': { ...items(), missing: 'throttled' as const } };
    expect(said(check, cut)[0]).toBe('unknown (throttled)');
    const some = { 'partner-requirements': { ...items(row()), missing: 'incomplete' as const } };
    expect(said(check, some)[0]).toBe('unknown (incomplete)');
  });

  test('notApplicable: an indirect reseller, whatever was read', () => {
    const organization = items({
      id: 'o',
      displayName: 'Contoso',
      partnerTenantType: 'valueAddedResellerPartnerDelegatedAdmin',
      verifiedDomains: [],
      securityComplianceNotificationMails: [],
      technicalNotificationMails: [],
    });
    expect(said(check, { organization, 'partner-requirements': { missing: 'role' } })).toEqual([
      'notApplicable',
    ]);
    expect(said(check, { organization, ...over(row({ averageResponseTimeInHours: 30 })) })).toEqual([
      'notApplicable',
    ]);
  });
});
