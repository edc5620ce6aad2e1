import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/security-contact-missing.ts';
import { type Answered, judge } from './evidence-of.ts';

const contact = (fields: Record<string, unknown>) => ({
  '@odata.type': '#microsoft.graph.partner.security.securityRequirement',
  requirementType: 'securityContactProvided',
  complianceStatus: 'compliant',
  state: 'active',
  ...fields,
});
const mfa = { requirementType: 'mfaEnforcedForAdmins', complianceStatus: 'compliant', state: 'active' };

function verdictOf(answered: Answered) {
  const { verdict, cause, subjects } = judge(check, { 'partner-requirements': answered });
  return { verdict, cause, code: subjects[0]?.detail.code };
}

describe('security-contact-missing', () => {
  test('pass: the requirement is met', () => {
    expect(verdictOf({ items: [mfa, contact({})] })).toEqual({
      verdict: 'pass',
      cause: undefined,
      code: 'met',
    });
  });

  // V21: Microsoft's metadata spells it "noncomplaint"; readers that compare with "noncompliant" call it met.
  test.each(['noncomplaint', 'noncompliant', 'nonCompliant'])(
    'fail: complianceStatus %s',
    (complianceStatus) => {
      expect(verdictOf({ items: [contact({ complianceStatus })] })).toMatchObject({
        verdict: 'fail',
        code: 'notMet',
      });
    },
  );

  test('fail: not met and no state given', () => {
    expect(verdictOf({ items: [contact({ complianceStatus: 'noncomplaint', state: null })] }).verdict).toBe(
      'fail',
    );
  });

  test('partial: not met in preview', () => {
    expect(
      verdictOf({ items: [contact({ complianceStatus: 'noncomplaint', state: 'preview' })] }),
    ).toMatchObject({
      verdict: 'partial',
      code: 'notMetPreview',
    });
  });

  test('pass: met in preview', () => {
    expect(verdictOf({ items: [contact({ state: 'preview' })] })).toMatchObject({ verdict: 'pass' });
  });

  test('unknown (incomplete): a complete list without it', () => {
    expect(verdictOf({ items: [mfa] })).toEqual({ verdict: 'unknown', cause: 'incomplete', code: 'absent' });
    expect(verdictOf({ items: [] })).toEqual({ verdict: 'unknown', cause: 'incomplete', code: 'absent' });
  });

  test.each([
    ['a status of another time', contact({ complianceStatus: 'unknownFutureValue' })],
    ['a state of another time', contact({ complianceStatus: 'noncomplaint', state: 'retired' })],
    ['a status of a wrong type', contact({ complianceStatus: true })],
    ['no status', contact({ complianceStatus: undefined })],
    ['a row that may be the one', { complianceStatus: 'compliant', state: 'active' }],
  ])('unknown (error): %s', (_why, item) => {
    expect(verdictOf({ items: [mfa, item] })).toEqual({
      verdict: 'unknown',
      cause: 'error',
      code: 'unclear',
    });
  });

  test('two rows of the same requirement: the worse one counts', () => {
    expect(verdictOf({ items: [contact({}), contact({ complianceStatus: 'noncomplaint' })] }).verdict).toBe(
      'fail',
    );
  });

  test('unread: the cause of the gap', () => {
    expect(verdictOf({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });

  test('a page is missing: what fails stands, what passes does not', () => {
    const complianceStatus = 'noncomplaint';
    expect(verdictOf({ items: [contact({ complianceStatus })], missing: 'incomplete' }).verdict).toBe('fail');
    expect(verdictOf({ items: [contact({})], missing: 'incomplete' })).toMatchObject({
      verdict: 'unknown',
      cause: 'incomplete',
    });
  });
});
