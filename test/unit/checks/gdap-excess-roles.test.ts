import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-excess-roles.ts';
import { GLOBAL_ADMINISTRATOR, HELPDESK, of, READER, relationship } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (item: unknown, profile: object = {}, rest: Partial<Answered> = {}) =>
  judge(
    check,
    { 'gdap-relationships': { items: [item], ...rest } },
    { settings: { gdapRoleProfile: { required: [], allowed: [], ...profile } } },
  );
const lasting = (duration: unknown, activatedDateTime: string | null = '2026-03-01T00:00:00Z', fields = {}) =>
  relationship('r', { duration, activatedDateTime, ...fields });

describe('gdap-excess-roles', () => {
  test.each([
    ['P365D', 'pass within'],
    ['P365DT1S', 'partial excess'],
    ['P366D', 'partial excess'],
    ['P999999Y', 'unknown error error'],
    ['P380D', 'partial excess'],
    ['P730D', 'partial excess'],
    ['P2Y', 'partial excess'],
    ['P1Y6M', 'partial excess'],
    ['P1Y', 'pass within'],
    ['P12M', 'pass within'],
    ['P180D', 'pass within'],
  ])('%s: %s', (duration, expected) => {
    expect(of(over(lasting(duration)), 'r')).toBe(expected);
  });

  test('by the calendar: a year over the 29th of February is longer than 365 days', () => {
    expect(of(over(lasting('P1Y', '2027-06-01T00:00:00Z')), 'r')).toBe('partial excess');
  });

  test('it starts when it was activated, else when it was created', () => {
    const created = { createdDateTime: '2027-06-01T00:00:00Z' };
    expect(of(over(lasting('P1Y', null, created)), 'r')).toBe('partial excess');
    expect(of(over(lasting('P1Y', '2026-03-01T00:00:00Z', created)), 'r')).toBe('pass within');
  });

  test('the profile: required and allowed roles are no excess, whatever their case', () => {
    const roles = [HELPDESK, GLOBAL_ADMINISTRATOR, READER];
    const result = over(lasting('P730D', undefined, { roles }), { allowed: [HELPDESK.toUpperCase()] });
    expect(result.subjects[0]?.detail.values).toMatchObject({ roles: [GLOBAL_ADMINISTRATOR], roleCount: 1 });
    const profile = { required: [GLOBAL_ADMINISTRATOR], allowed: [HELPDESK] };
    expect(of(over(lasting('P730D', undefined, { roles }), profile), 'r')).toBe('pass within');
  });

  test('a role that is not privileged is no excess', () => {
    expect(of(over(lasting('P730D', undefined, { roles: [READER] })), 'r')).toBe('pass within');
  });

  test('V23: auto-extend does not make it longer than it was agreed', () => {
    const extended = { autoExtendDuration: 'P180D', endDateTime: '2028-12-01T00:00:00Z' };
    expect(of(over(lasting('P365D', '2026-03-01T00:00:00Z', extended)), 'r')).toBe('pass within');
  });

  test('notApplicable: nothing is live', () => {
    expect(over(lasting('P730D', undefined, { status: 'expired' })).verdict).toBe('notApplicable');
  });

  test('unknown: a duration that is none, a spoiled row, a missing page', () => {
    expect(of(over(lasting('two years')), 'r')).toBe('unknown error error');
    expect(of(over(lasting(null)), 'r')).toBe('unknown error error');
    expect(over(lasting('P1Y'), {}, { missing: 'incomplete' }).verdict).toBe('unknown');
    expect(over(lasting('P2Y'), {}, { missing: 'incomplete' }).verdict).toBe('partial');
  });
});
