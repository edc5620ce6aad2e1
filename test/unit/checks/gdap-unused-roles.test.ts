import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-unused-roles.ts';
import { assignment, HELPDESK, of, READER, relationship } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (assignments: Answered, rest: Partial<Answered> = {}) =>
  judge(check, {
    'gdap-relationships': { items: [relationship('r', { roles: [HELPDESK, READER] })], ...rest },
    'gdap-assignments': assignments,
  });
const having = (...items: unknown[]): Answered => ({ byEntity: { r: items } });

describe('gdap-unused-roles', () => {
  test('pass: every role is in some active assignment, whatever its case', () => {
    const items = [assignment('a', [HELPDESK.toUpperCase()]), assignment('b', [READER])];
    expect(of(over(having(...items)), 'r')).toBe('pass used');
  });

  test('partial: a role is in none, or in one that is not active', () => {
    const result = over(
      having(assignment('a', [HELPDESK]), assignment('b', [READER], { status: 'pending' })),
    );
    expect(of(result, 'r')).toBe('partial unused');
    expect(result.subjects[0]?.detail.values).toMatchObject({ roles: [READER], roleCount: 1 });
  });

  test('notApplicable: no assignment is active, it was deleted, or nothing is live', () => {
    expect(of(over(having()), 'r')).toBe('notApplicable unassigned');
    expect(of(over(having(assignment('a', undefined, { status: 'error' }))), 'r')).toBe(
      'notApplicable unassigned',
    );
    expect(of(over({ byEntity: { r: 'gone' } }), 'r')).toBe('notApplicable deleted');
    expect(over({ byEntity: {} }, { items: [] }).verdict).toBe('notApplicable');
    expect(over({ missing: 'signIn' }, { items: [] }).verdict).toBe('notApplicable');
    expect(over({ missing: 'signIn' }, { items: [relationship('r', { status: 'paused' })] }).verdict).toBe(
      'unknown',
    );
    const without = { items: [relationship('r', { roles: [] })] };
    expect(of(over(having(), without), 'r')).toBe('notApplicable unassigned');
  });

  test('unknown: its assignments are unread, unclear or spoiled', () => {
    expect(of(over({ byEntity: { s: [] }, missing: 'incomplete' }), 'r')).toBe(
      'unknown incomplete incomplete',
    );
    const paused = assignment('b', [READER], { status: 'paused' });
    expect(of(over(having(assignment('a', [HELPDESK]), paused)), 'r')).toBe('unknown error error');
    const spoiled = { ...assignment('b'), accessDetails: null };
    expect(of(over(having(assignment('a', [HELPDESK]), spoiled)), 'r')).toBe('unknown error error');
    expect(over({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });

  test('a page of relationships is missing: no pass', () => {
    const used = having(assignment('a', [HELPDESK, READER]));
    expect(over(used, { missing: 'incomplete' }).verdict).toBe('unknown');
  });
});
