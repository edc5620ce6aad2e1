import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/security-alerts-unanswered.ts';
import { type Answered, judge } from './evidence-of.ts';
import { said } from './said.ts';

const alert = (detectedDateTime: string, fields: Record<string, unknown> = {}) => ({
  id: 'a1',
  status: 'active',
  severity: 'high',
  alertType: 'x',
  isTest: false,
  detectedDateTime,
  customerTenantId: null,
  subscriptionId: null,
  ...fields,
});
const over = (alerts: Answered) => said(check, { 'security-alerts': alerts });
const of = (...alerts: unknown[]) => over({ items: alerts });
const OLD = '2026-11-18T08:00:00Z';

describe('security-alerts-unanswered', () => {
  test.each([
    ['2026-11-19T07:59:59Z', 'fail late'],
    ['2026-11-19T08:00:00Z', 'partial soon'],
    ['2026-11-19T19:59:59Z', 'partial soon'],
    ['2026-11-19T20:00:00Z', 'pass fresh'],
    ['2026-11-20T09:00:00Z', 'pass fresh'],
  ])('active since %s: %s', (detected, is) => {
    expect(of(alert(detected))[1]).toBe(`a1: ${is}`);
  });

  test('tells the deadline, and whose it is', () => {
    const { subjects } = judge(check, {
      'security-alerts': { items: [alert(OLD, { customerTenantId: 'c1' })] },
    });
    expect(subjects[0]?.detail.values).toEqual({ deadline: '2026-11-19T08:00:00.000Z', customer: 'c1' });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ status: 'investigating' }, 'pass answered'],
    [{ status: 'resolved' }, 'pass answered'],
    [{ isTest: true }, 'pass test'],
    [{ isTest: 'true' }, 'pass test'],
    [{ status: 'somethingNew' }, 'unknown error'],
    [{ severity: null }, 'unknown error'],
  ])('an old one, %j: %s', (fields, is) => {
    expect(of(alert(OLD, fields))[1]).toBe(`a1: ${is}`);
  });

  test('no alert: pass; a page is missing: never', () => {
    expect(of()).toEqual(['pass', 'tenant: pass none']);
    expect(over({ items: [], missing: 'incomplete' })[0]).toBe('unknown (incomplete)');
    expect(over({ items: [alert(OLD)], missing: 'incomplete' })[0]).toBe('fail');
    expect(of({ status: 'active' })).toEqual(['unknown (error)', 'tenant: unknown error']);
  });

  test('an indirect reseller whose alerts go to the provider: not applicable', () => {
    const indirect = {
      organization: {
        items: [
          {
            id: 't',
            displayName: 'T',
            partnerTenantType: 'valueAddedResellerPartnerDelegatedAdmin',
            verifiedDomains: [],
            securityComplianceNotificationMails: [],
            technicalNotificationMails: [],
          },
        ],
      },
    };
    expect(said(check, { ...indirect, 'security-alerts': { missing: 'role' } })).toEqual(['notApplicable']);
    expect(said(check, { ...indirect, 'security-alerts': { items: [alert(OLD)] } })[0]).toBe('fail');
    expect(said(check, { 'security-alerts': { missing: 'role' } })[0]).toBe('unknown (role)');
  });
});
