import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/high-risk-users-open.ts';
import { active, items, READ, user } from '../facts/people.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';

const risky = (id: string, riskLastUpdatedDateTime: string, fields: Record<string, unknown> = {}) => ({
  id,
  isDeleted: false,
  riskLevel: 'high',
  riskState: 'atRisk',
  riskLastUpdatedDateTime,
  ...fields,
});
const over = (risk: Answered) =>
  said(check, {
    ...READ,
    users: items(user('ada'), user('bob')),
    'role-assignments': items(active('ada')),
    'risky-users': risk,
  });
const of = (...risk: unknown[]) => over({ items: risk });
const OLD = '2026-11-01T00:00:00Z';

describe('high-risk-users-open', () => {
  test.each([
    ['ada', '2026-11-19T07:59:59Z', 'fail adminOpen'],
    ['ada', '2026-11-19T08:00:00Z', 'partial young'],
    ['bob', '2026-11-19T07:59:59Z', 'partial young'],
    ['bob', '2026-11-13T08:00:00Z', 'partial young'],
    ['bob', '2026-11-13T07:59:59Z', 'fail open'],
  ])('%s (ada is an administrator), since %s: %s', (id, since, is) => {
    expect(of(risky(id, since))[1]).toBe(`${id}: ${is}`);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ riskLevel: 'low', riskState: 'confirmedCompromised' }, 'fail open'],
    [{ riskLevel: 'hidden', riskState: 'confirmedCompromised' }, 'fail open'],
    [{ riskLevel: 'medium' }, 'pass lower'],
    [{ riskLevel: 'low' }, 'pass lower'],
    [{ riskLevel: 'none' }, 'pass lower'],
    [{ riskLevel: 'hidden' }, 'unknown licence'],
    [{ riskLevel: 'somethingNew' }, 'unknown error'],
    [{ riskLevel: 'low', riskState: 'somethingNew' }, 'unknown error'],
    [{ riskState: 'somethingNew' }, 'fail open'],
    [{ isDeleted: true }, 'pass deleted'],
    [{ isDeleted: null }, 'fail open'],
    [{ riskState: null }, 'unknown error'],
  ])('an old one, %j: %s', (fields, is) => {
    expect(of(risky('bob', OLD, fields))[1]).toBe(`bob: ${is}`);
  });

  test('nobody is at risk: pass; a page is missing: never', () => {
    expect(of()).toEqual(['pass', 'tenant: pass none']);
    expect(over({ items: [], missing: 'incomplete' })[0]).toBe('unknown (incomplete)');
    expect(over({ items: [risky('bob', OLD)], missing: 'incomplete' })[0]).toBe('fail');
    expect(of({ riskLevel: 'high' })).toEqual(['unknown (error)', 'tenant: unknown error']);
    expect(over({ missing: 'licence' })[0]).toBe('unknown (licence)');
  });

  test('administrators are not known: everybody has a week', () => {
    const answers = { 'risky-users': { items: [risky('ada', '2026-11-19T07:00:00Z')] } };
    expect(said(check, answers)).toEqual(['partial', 'ada: partial young']);
  });
});
