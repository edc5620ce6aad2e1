import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import groupPeopleFact from '../../facts/all/group-people.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import type { Detail, Subject, Verdict } from '../verdict.ts';

/** Directory Synchronization Accounts: Microsoft recommends to leave them out. */
const SYNCHRONISATION = 'd29b2b05-8046-44ba-8758-1e26182fcf32';

const STATES: ReadonlySet<string> = new Set(['enabled', 'disabled', 'enabledForReportingButNotEnforced']);

/** Words that stand for people without being an id. */
const KEYWORDS: ReadonlySet<string> = new Set(['all', 'none', 'guestsorexternalusers']);

type Kind = 'user' | 'group' | 'role';

interface Named {
  readonly include: Readonly<Record<Kind, readonly string[]>>;
  readonly exclude: Readonly<Record<Kind, readonly string[]>>;
}

const judged = (kind: Kind, id: string, verdict: Verdict, code: string, values: Detail['values']): Subject =>
  subjectsOf(kind)(id, verdict, code, values);

const lower = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());

function namedBy({ conditions: { users } }: ConditionalAccessPolicy): Named {
  return {
    include: {
      user: lower(users.includeUsers),
      group: lower(users.includeGroups),
      role: lower(users.includeRoles),
    },
    exclude: {
      user: lower(users.excludeUsers),
      group: lower(users.excludeGroups),
      role: lower(users.excludeRoles),
    },
  };
}

/** What one policy leaves out and no other catches. */
export default defineCheck({
  id: 'exclusion-gaps',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'user',
  needs: { caPolicies },
  uses: { groupPeople: groupPeopleFact },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Whoever one policy leaves out is caught by another',
    failTitle: 'Exclusions that no other policy catches',
    why: 'Whoever is left out and not caught elsewhere signs in under no policy at all.',
    fix: {
      text: 'In the Microsoft Entra admin center, include the user, group or role in another Conditional Access policy, or remove the exclusion.',
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/plan-conditional-access',
    },
    details: {
      open: 'Left out of { $policies }, and in no other policy.',
      caught: 'Left out of { $policies }, and caught by another policy.',
    },
  },
  evaluate({ caPolicies, groupPeople, settings }) {
    const declared = new Set(lower(settings.emergencyAccounts ?? []));
    const policies = caPolicies.rows
      .filter(({ state, grantControls }) => state === 'enabled' && grantControls !== null)
      .map((policy) => ({ id: policy.id, ...namedBy(policy) }));
    const peopleOf = groupPeople.value;
    const has = (groups: readonly string[], user: string): boolean =>
      groups.some((group) => peopleOf?.(group).members.has(user) === true);

    /** A policy that includes it and does not leave it out. */
    const isCaught = (kind: Kind, id: string): boolean =>
      policies.some(({ include, exclude }) => {
        const all = kind !== 'role' && include.user.includes('all');
        const byGroup = kind === 'user' && has(include.group, id);
        const isIn = all || include[kind].includes(id) || byGroup;
        return isIn && !exclude[kind].includes(id) && !(kind === 'user' && has(exclude.group, id));
      });

    const judge = (kind: Kind, id: string): Subject[] => {
      const excluding = policies.filter(({ exclude }) => exclude[kind].includes(id)).map((one) => one.id);
      const values = { policies: excluding };
      if (kind === 'user' && declared.has(id)) return [];
      if (kind === 'role' && id === SYNCHRONISATION) return [];
      if (kind === 'group' && declared.size > 0) {
        const people = peopleOf?.(id);
        const members = [...(people?.members.keys() ?? [])];
        const only = members.every((member) => declared.has(member));
        if (people !== undefined && people.membersGap === undefined && members.length > 0 && only) return [];
        // It may be a group of emergency access accounts alone.
        const gap = people === undefined ? groupPeople.gap : people.membersGap;
        if (only && gap !== undefined && !isCaught(kind, id)) return [unknownSubject(id, kind, gap)];
      }
      if (isCaught(kind, id)) return [judged(kind, id, 'pass', 'caught', values)];
      // Another policy, on a page that is missing or in a row that could not be read, may catch it.
      const hidden = gapOf('ca-policies', caPolicies);
      if (hidden !== undefined) return [unknownSubject(id, kind, hidden)];
      const unread =
        kind === 'user'
          ? policies.flatMap(({ include }) =>
              include.group.flatMap((group) => peopleOf?.(group).membersGap ?? []),
            )
          : [];
      return [
        unread[0] === undefined
          ? judged(kind, id, 'fail', 'open', values)
          : unknownSubject(id, kind, unread[0]),
      ];
    };

    // A policy of a state that is new to this version may be enabled, and leave somebody out.
    const perhaps = caPolicies.rows
      .filter(({ state, grantControls }) => !STATES.has(state) && grantControls !== null)
      .map(namedBy);
    const idsOf = (kind: Kind, named: readonly Named[]): string[] =>
      [...new Set(named.flatMap(({ exclude }) => exclude[kind]))].filter((id) => !KEYWORDS.has(id));
    const subjects = (['user', 'group', 'role'] as const).flatMap((kind) => {
      const excluded = idsOf(kind, policies);
      const unclear = idsOf(kind, perhaps).filter((id) => !excluded.includes(id));
      return [
        ...excluded.flatMap((id) => judge(kind, id)),
        ...unclear
          .filter((id) => !isCaught(kind, id))
          .map((id) => unknownSubject(id, kind, { source: 'ca-policies', cause: 'error' })),
      ];
    });
    const gap = gapOf('ca-policies', caPolicies);
    return gap === undefined ? subjects : [...subjects, unseenRest(gap)];
  },
});
