import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import caCoverage, { type ConditionalAccessCoverage } from '../../../lib/facts/all/ca-coverage.ts';
import { type Answer, type AnswerLevel, weightOf } from '../../../lib/facts/conditional-access/answer.ts';
import type { Demand } from '../../../lib/facts/conditional-access/demand.ts';
import { accounts } from '../../../lib/facts/people/principal.ts';
import { type Answers, derived, factInputs } from './derived.ts';
import {
  answersOf,
  type Directory,
  directories,
  GROUPS,
  policies,
  ROLES,
  USERS,
} from './generated/directories.ts';
import { reference } from './generated/reference.ts';
import { policy } from './policies.ts';

const DEMANDS: readonly Demand[] = [
  'mfa',
  'phishingResistant',
  'compliantDevice',
  'legacyBlock',
  'userRisk',
  'signInRisk',
];
const RANK: readonly AnswerLevel[] = ['none', 'planned', 'conditional', 'alternative', 'partial', 'full'];

function coverageOf(answers: Answers): (demand: Demand, id: string) => Answer {
  const { value } = derived(caCoverage, answers) as { value: ConditionalAccessCoverage };
  const account = accounts(factInputs(answers));
  return (demand, id) => value.answer(account(id).principal, demand);
}

/** Runs for every demand and user of two tenants that differ in something. */
function forBoth(
  before: Directory,
  after: Directory,
  compare: (before: Answer, after: Answer, what: string) => void,
): void {
  const [one, other] = [coverageOf(answersOf(before)), coverageOf(answersOf(after))];
  for (const demand of DEMANDS)
    for (const id of USERS) compare(one(demand, id), other(demand, id), `${demand} ${id}`);
}

const isBetter = (one: Answer, than: Answer): boolean => RANK.indexOf(one.level) > RANK.indexOf(than.level);
const isKnown = ({ level }: Answer): boolean => level !== 'unknown';
const withPolicies = (directory: Directory, all: Directory['policies']): Directory => ({
  ...directory,
  policies: all,
});
const RUNS = { numRuns: 200 };

describe('Conditional Access, for tenants of every kind', () => {
  test('agrees with a slow evaluation by the letter of the rules', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const answer = coverageOf(answersOf(directory));
        for (const demand of DEMANDS)
          for (const id of USERS)
            expect(`${demand} ${id} ${answer(demand, id).level}`).toBe(
              `${demand} ${id} ${reference(directory, demand, id)}`,
            );
      }),
      { numRuns: 600 },
    );
  });

  test('an exclusion more never widens coverage', () => {
    const exclusion = fc.oneof(
      fc.constantFrom(...USERS, 'GuestsOrExternalUsers').map((id) => ({ list: 'excludeUsers' as const, id })),
      fc.constantFrom(...GROUPS).map((id) => ({ list: 'excludeGroups' as const, id })),
      fc.constantFrom(...ROLES).map((id) => ({ list: 'excludeRoles' as const, id })),
    );
    fc.assert(
      fc.property(directories, fc.nat(), exclusion, (directory, at, { list, id }) => {
        const all = directory.policies.map((one, index) => {
          if (index !== at % directory.policies.length) return one;
          const { users } = one.conditions;
          return {
            ...one,
            conditions: { ...one.conditions, users: { ...users, [list]: [...users[list], id] } },
          };
        });
        forBoth(directory, withPolicies(directory, all), (before, after, what) => {
          expect(isKnown(before) && isBetter(after, before), what).toBe(false);
          if (weightOf(before.level) === 'notMet') expect(weightOf(after.level), what).toBe('notMet');
        });
      }),
      RUNS,
    );
  });

  test('an enabled policy more never narrows coverage', () => {
    fc.assert(
      fc.property(directories, policies(fc.constant('enabled')), (directory, parts) => {
        const more = withPolicies(directory, [...directory.policies, policy({ ...parts, id: 'more' })]);
        forBoth(directory, more, (before, after, what) => {
          expect(isKnown(after) && isBetter(before, after), what).toBe(false);
          if (before.level === 'full') expect(after.level, what).toBe('full');
        });
      }),
      RUNS,
    );
  });

  test('a report-only policy more changes no verdict and no cause', () => {
    fc.assert(
      fc.property(
        directories,
        policies(fc.constant('enabledForReportingButNotEnforced')),
        (directory, parts) => {
          const more = withPolicies(directory, [...directory.policies, policy({ ...parts, id: 'more' })]);
          forBoth(directory, more, (before, after, what) =>
            expect([weightOf(after.level), after.gap], what).toEqual([weightOf(before.level), before.gap]),
          );
        },
      ),
      RUNS,
    );
  });

  test('the same policy twice is as good as once', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const copies = directory.policies.map((one) => ({ ...one, id: `${one.id}-copy` }));
        forBoth(
          directory,
          withPolicies(directory, [...directory.policies, ...copies]),
          (before, after, what) => expect(after.level, what).toBe(before.level),
        );
      }),
      RUNS,
    );
  });

  test('the order of policies, of members and of rows changes nothing', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const groups = Object.entries(directory.groups).map(([id, group]) => {
          if (typeof group === 'string') return [id, group] as const;
          return [id, { ...group, members: group.members.toReversed() }] as const;
        });
        const turned: Directory = {
          ...directory,
          groups: Object.fromEntries(groups.toReversed()),
          roles: directory.roles.toReversed(),
          policies: directory.policies.toReversed(),
        };
        forBoth(directory, turned, (before, after, what) => expect(after, what).toEqual(before));
      }),
      RUNS,
    );
  });

  test('whoever no policy names has none', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const all = directory.policies.map((one) => {
          const { users } = one.conditions;
          const includeUsers = users.includeUsers.filter((id) => id !== 'All');
          return { ...one, conditions: { ...one.conditions, users: { ...users, includeUsers } } };
        });
        const groups = Object.fromEntries(GROUPS.map((id) => [id, { members: ['guy'], mayJoin: [] }]));
        const answers = answersOf({ ...directory, rolesRead: true, groups, policies: all });
        const { value } = derived(caCoverage, answers);
        for (const demand of DEMANDS)
          expect(value?.answer({ id: 'zoe', kind: 'member' }, demand)).toEqual({
            level: 'none',
            policies: [],
          });
      }),
      RUNS,
    );
  });
});

describe('what was not read is never taken for empty', () => {
  test('an answer beside an unread group holds whether somebody is in it or not', () => {
    fc.assert(
      fc.property(directories, fc.constantFrom(...GROUPS), (directory, group) => {
        const as = (reading: Directory['groups'][string]): Directory => ({
          ...directory,
          groups: { ...directory.groups, [group]: reading },
        });
        const everybody = as({ members: [...USERS], mayJoin: [] });
        for (const possible of [everybody, as({ members: [], mayJoin: [...USERS] }), as('gone')])
          forBoth(as('unread'), possible, (unread, read, what) => {
            if (isKnown(unread)) expect(weightOf(read.level), what).toBe(weightOf(unread.level));
          });
      }),
      RUNS,
    );
  });

  test('an answer without role assignments holds whoever has which role', () => {
    const holdings = fc.subarray(
      USERS.flatMap((principal) =>
        ROLES.map((role) => ({ principal, role, how: 'active' as const, scope: '/' })),
      ),
    );
    fc.assert(
      fc.property(directories, holdings, (directory, roles) => {
        const unread: Directory = { ...directory, rolesRead: false };
        const read: Directory = { ...directory, rolesRead: true, roles: [...directory.roles, ...roles] };
        forBoth(unread, read, (before, after, what) => {
          if (isKnown(before)) expect(weightOf(after.level), what).toBe(weightOf(before.level));
        });
      }),
      RUNS,
    );
  });
});
