import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/microsoft-says-customer-mfa-missing.ts';
import { of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const row = (compliantTenantCount: unknown, totalTenantCount: unknown, fields = {}) => ({
  requirementType: 'mfaEnforcedForAdminsOfCustomers',
  complianceStatus: 'noncomplaint',
  state: 'active',
  compliantTenantCount,
  totalTenantCount,
  ...fields,
});
const over = (answered: Answered) => judge(check, { 'partner-requirements': answered });
const verdict = (...items: unknown[]) => of(over({ items }), 'tenant');

describe('microsoft-says-customer-mfa-missing', () => {
  test.each([
    [10, 10, 'pass all'],
    [9, 10, 'partial most'],
    [8, 10, 'partial most'],
    [799, 1000, 'fail few'],
    [800, 1000, 'partial most'],
    [0, 3, 'fail few'],
    [0, 0, 'notApplicable noCustomers'],
    [null, 0, 'notApplicable noCustomers'],
  ])('%d of %d: %s', (compliant, total, expected) => {
    expect(verdict(row(compliant, total))).toBe(expected);
  });

  test('in preview it is never more than partial; no state counts as active', () => {
    expect(verdict(row(1, 10, { state: 'preview' }))).toBe('partial fewPreview');
    expect(verdict(row(8, 10, { state: 'preview' }))).toBe('partial most');
    expect(verdict(row(10, 10, { state: 'preview' }))).toBe('pass all');
    expect(verdict(row(1, 10, { state: null }))).toBe('fail few');
  });

  test('the counts decide, not the status', () => {
    expect(verdict(row(1, 10, { complianceStatus: 'compliant' }))).toBe('fail few');
    expect(verdict(row(10, 10))).toBe('pass all');
  });

  test('unknown: absent, or without counts', () => {
    expect(verdict()).toBe('unknown absent incomplete');
    expect(verdict(row(null, 10))).toBe('unknown uncounted incomplete');
    expect(verdict(row(10, null))).toBe('unknown uncounted incomplete');
  });

  test('unknown (error): a state of another time where it decides, or a spoiled row', () => {
    expect(verdict(row(1, 10, { state: 'retired' }))).toBe('unknown unclear error');
    expect(verdict(row(9, 10, { state: 'retired' }))).toBe('partial most');
    expect(verdict(row(11, 10))).toBe('unknown unclear error');
    expect(verdict(row('1', 10))).toBe('unknown unclear error');
    expect(verdict(row(10, 10), row(10, 10, { requirementType: undefined }))).toBe('unknown unclear error');
    expect(verdict(row(1, 10), row(10, 10, { requirementType: undefined }))).toBe('fail few');
  });

  test('a page is missing: a finding stands, a pass does not', () => {
    expect(over({ items: [row(1, 10)], missing: 'incomplete' }).verdict).toBe('fail');
    expect(over({ items: [row(10, 10)], missing: 'incomplete' })).toMatchObject({
      verdict: 'unknown',
      cause: 'incomplete',
    });
    expect(over({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });
});
