import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/dap-beside-gdap.ts';
import {
  attestedBefore,
  FABRIKAM,
  of,
  pcCustomer,
  relationship,
  TAILSPIN,
} from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (allowed: unknown, relationships: Answered, told: Parameters<typeof judge>[2] = {}) =>
  judge(
    check,
    {
      'pc-customer': { byEntity: { [FABRIKAM]: [pcCustomer(FABRIKAM, { allowDelegatedAccess: allowed })] } },
      'pc-customers': { items: [pcCustomer(FABRIKAM)] },
      'gdap-relationships': relationships,
    },
    told,
  );
const live: Answered = { items: [relationship('r')] };

describe('dap-beside-gdap', () => {
  test('partial, and never more: on beside a live relationship', () => {
    expect(of(over(true, live), FABRIKAM)).toBe('partial dapBesideGdap');
  });

  test('pass: off, or on without GDAP, which is judged elsewhere', () => {
    expect(of(over(false, live), FABRIKAM)).toBe('pass noDap');
    expect(of(over(true, { items: [] }), FABRIKAM)).toBe('pass withoutGdap');
  });

  test('unknown: a relationship may not have been seen; a spoiled record', () => {
    const cutShort: Answered = { items: [relationship('r', { of: TAILSPIN })], missing: 'incomplete' };
    expect(of(over(true, cutShort), FABRIKAM)).toBe('unknown incomplete incomplete');
    expect(of(over(true, { items: [relationship('r', { status: 'paused' })] }), FABRIKAM)).toBe(
      'unknown error error',
    );
    expect(of(over(null, live), FABRIKAM)).toBe('unknown error error');
    expect(of(over(true, { ...live, missing: 'incomplete' }), FABRIKAM)).toBe('partial dapBesideGdap');
  });

  test.each([true, false])('unknown: no relationship was read (DAP %s)', (allowed) => {
    expect(of(over(allowed, { missing: 'throttled' }), 'tenant')).toBe('unknown throttled throttled');
  });

  test('notApplicable: no customers, or one that was removed', () => {
    const answers = {
      'gdap-relationships': live,
      'pc-customer': { items: [] },
      'pc-customers': { items: [] },
    };
    expect(judge(check, answers).verdict).toBe('notApplicable');
    const gone = {
      ...answers,
      'pc-customer': { byEntity: { [FABRIKAM]: 'gone' as const } },
      'pc-customers': { items: [pcCustomer(FABRIKAM)] },
    };
    expect(of(judge(check, gone), FABRIKAM)).toBe('notApplicable deleted');
  });

  test('attested: Partner Center refuses, and the report was reviewed', () => {
    const refused = { 'pc-customer': { missing: 'mfa' }, 'pc-customers': { missing: 'mfa' } } as const;
    const told = (days: number, more = 0) => ({
      attestations: [attestedBefore('dap-review-overdue', days, more)],
    });
    expect(of(judge(check, refused, told(90)), 'tenant')).toBe('attested reviewed');
    expect(judge(check, refused, told(90, 1))).toMatchObject({ verdict: 'unknown', cause: 'mfa' });
    expect(judge(check, refused)).toMatchObject({ verdict: 'unknown', cause: 'mfa' });
  });

  test('its subjects are customers, but where the review stands for all of them', () => {
    const refused = { 'pc-customer': { missing: 'role' }, 'pc-customers': { missing: 'role' } } as const;
    const told = { attestations: [attestedBefore('dap-review-overdue', 1)] };
    const kinds = (result: ReturnType<typeof judge>) => result.subjects.map(({ kind }) => kind);
    expect(kinds(over(true, live))).toEqual(['customer']);
    expect(kinds(judge(check, refused, told))).toEqual(['tenant']);
  });
});
