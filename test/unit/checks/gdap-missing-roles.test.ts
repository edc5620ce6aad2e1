import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-missing-roles.ts';
import { FABRIKAM, HELPDESK, of, READER, relationship, TAILSPIN } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (
  items: readonly unknown[],
  required: readonly string[] = [HELPDESK, READER],
  rest: Partial<Answered> = {},
) =>
  judge(
    check,
    { 'gdap-relationships': { items, ...rest } },
    { settings: { gdapRoleProfile: { required, allowed: [] } } },
  );

describe('gdap-missing-roles', () => {
  test('partial: a required role is in no live relationship of the customer', () => {
    const result = over([relationship('r', { roles: [HELPDESK] })]);
    expect(of(result, FABRIKAM)).toBe('partial missing');
    expect(result.subjects[0]?.detail.values).toEqual({ roles: [READER], roleCount: 1 });
    const ended = relationship('s', { roles: [READER], endDateTime: '2026-11-20T08:00:00Z' });
    expect(of(over([relationship('r'), ended]), FABRIKAM)).toBe('partial missing');
    const others = relationship('s', { roles: [READER], of: TAILSPIN });
    expect(of(over([relationship('r'), others]), FABRIKAM)).toBe('partial missing');
  });

  test('pass: all are granted, together, whatever the case of their ids', () => {
    const items = [
      relationship('r', { roles: [HELPDESK.toUpperCase()] }),
      relationship('s', { roles: [READER] }),
    ];
    expect(of(over(items), FABRIKAM)).toBe('pass granted');
    expect(of(over(items, [READER.toUpperCase()]), FABRIKAM)).toBe('pass granted');
  });

  test('notApplicable: nothing is required, or nothing is live', () => {
    expect(over([relationship('r')], []).verdict).toBe('notApplicable');
    expect(over([relationship('r', { status: 'terminated' })]).verdict).toBe('notApplicable');
    expect(over([]).verdict).toBe('notApplicable');
  });

  test('relationships unread: notApplicable while nothing is required, else the cause of the gap', () => {
    const unread = (required: readonly string[]) =>
      judge(
        check,
        { 'gdap-relationships': { missing: 'consent' } },
        { settings: { gdapRoleProfile: { required, allowed: [] } } },
      );
    expect(unread([]).verdict).toBe('notApplicable');
    expect(unread([HELPDESK])).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });

  test('unknown: another relationship may grant it', () => {
    expect(of(over([relationship('r')], undefined, { missing: 'incomplete' }), FABRIKAM)).toBe(
      'unknown incomplete incomplete',
    );
    expect(of(over([relationship('r'), relationship('s', { status: 'paused' })]), FABRIKAM)).toBe(
      'unknown error error',
    );
    expect(of(over([relationship('r'), relationship('s', { of: null })]), FABRIKAM)).toBe(
      'unknown error error',
    );
    expect(of(over([relationship('s', { of: TAILSPIN, duration: 7 })]), TAILSPIN)).toBe(
      'unknown error error',
    );
    const whole = relationship('r', { roles: [HELPDESK, READER] });
    const result = over([whole, relationship('s', { status: 'paused' })]);
    expect(of(result, FABRIKAM)).toBe('pass granted');
  });
});
