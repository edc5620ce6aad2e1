import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/standing-global-administrators.ts';
import { renderTemplate } from '../../../lib/text/template.ts';
import type { Answers } from '../facts/derived.ts';
import {
  active,
  BILLING_ADMINISTRATOR,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  instance,
  items,
  member,
  READ,
  SERVICE_PRINCIPAL,
} from '../facts/people.ts';
import { judge } from './evidence-of.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, nth) => `u${nth}`);
/** So many Global Administrators for good, and others as told. */
const standing = (count: number, answers: Answers = {}): Answers => ({
  ...READ,
  'role-assignments': items(...ids(count).map((id) => active(id))),
  'role-assignment-instances': items(...ids(count).map((id) => instance(id))),
  ...answers,
});
const said = (answers: Answers): string => {
  const { verdict, cause } = judge(check, answers);
  return cause === undefined ? verdict : `${verdict} (${cause})`;
};

describe('standing-global-administrators', () => {
  test.each<[number, string]>([
    [0, 'partial'],
    [1, 'partial'],
    [2, 'pass'],
    [5, 'pass'],
    [6, 'partial'],
    [10, 'partial'],
    [11, 'fail'],
  ])('%i: %s', (count, expected) => {
    expect(said(standing(count))).toBe(expected);
  });

  test('who activated the role, holds it until a day, may activate it, or holds another one is not counted', () => {
    const answers = standing(2, {
      'role-assignments': items(
        ...['u0', 'u1', 'on', 'ends'].map((id) => active(id)),
        active('bill', BILLING_ADMINISTRATOR),
      ),
      'role-assignment-instances': items(
        instance('u0'),
        instance('u1'),
        instance('on', { assignmentType: 'Activated', endDateTime: '2026-11-20T16:00:00Z' }),
        instance('ends', { endDateTime: '2027-01-01T00:00:00Z' }),
        instance('bill', { roleDefinitionId: BILLING_ADMINISTRATOR }),
      ),
      'role-eligibilities': items(eligible('eve')),
    });
    expect(judge(check, answers).subjects[0]?.detail.values).toMatchObject({
      count: 2,
      admins: ['u0', 'u1'],
    });
  });

  test('members of a group that holds it for good are counted; apps are named', () => {
    const answers = standing(1, {
      'role-assignments': items(
        active('u0'),
        active('g', GLOBAL_ADMINISTRATOR, GROUP),
        active('app', GLOBAL_ADMINISTRATOR, SERVICE_PRINCIPAL),
      ),
      'role-assignment-instances': items(instance('u0'), instance('g')),
      'group-members': { byEntity: { g: [member('ann'), member('bob')] } },
      'group-eligibilities': { byEntity: { g: [] } },
    });
    expect(judge(check, answers).subjects[0]?.detail.values).toEqual({
      count: 3,
      admins: ['ann', 'bob', 'u0'],
      appCount: 1,
      apps: ['app'],
    });
  });

  test.each([
    [0, [], 'Nobody is a Global Administrator all the time; no app has the role.'],
    [1, ['app'], 'One person is a Global Administrator all the time: u0; one app has the role: app.'],
    [
      2,
      ['app', 'bot'],
      '2 people are Global Administrators all the time: u0 and u1; 2 apps have the role: app and bot.',
    ],
  ])('says so in words: %i people, apps %j', (count, apps, expected) => {
    const answers = standing(count, {
      'role-assignments': items(
        ...ids(count).map((id) => active(id)),
        ...apps.map((id) => active(id, GLOBAL_ADMINISTRATOR, SERVICE_PRINCIPAL)),
      ),
    });
    const values = judge(check, answers).subjects[0]?.detail.values ?? {};
    expect(renderTemplate(check.words.details.standing ?? '', values, 'en', { isolate: false })).toBe(
      expected,
    );
  });

  test('without Privileged Identity Management every holder is one', () => {
    expect(said(standing(3, { 'role-assignment-instances': { missing: 'licence' } }))).toBe('pass');
  });

  test('unknown only where what is not known decides', () => {
    const unread: Answers = { 'role-assignment-instances': { missing: 'network' } };
    expect(said(standing(3, unread))).toBe('unknown (network)');
    const some = (known: number, all: number) =>
      standing(all, { 'role-assignment-instances': items(...ids(known).map((id) => instance(id))) });
    expect(said(some(2, 4))).toBe('pass');
    expect(said(some(4, 6))).toBe('unknown (error)');
    expect(said(some(11, 14))).toBe('fail');
    expect(said(some(6, 8))).toBe('partial');
    expect(said(some(9, 12))).toBe('unknown (error)');
  });

  test('administrators read in part: too many stay too many', () => {
    const cut = (count: number): Answers =>
      standing(count, {
        'role-assignments': { ...items(...ids(count).map((id) => active(id))), missing: 'throttled' },
      });
    expect(said(cut(11))).toBe('fail');
    expect(said(cut(6))).toBe('partial');
    expect(said(cut(3))).toBe('unknown (throttled)');
    expect(said(cut(1))).toBe('unknown (throttled)');
    expect(said(standing(3, { 'role-assignments': { missing: 'consent' } }))).toBe('unknown (consent)');
  });
});
