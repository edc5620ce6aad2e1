import type { Gap } from '../../evidence/gap.ts';
import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import groupPeopleFact from '../../facts/all/group-people.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import type { GroupPeople } from '../../facts/groups/group-people.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import type { Detail, Subject, Verdict } from '../verdict.ts';

/** Directory Synchronization Accounts: Microsoft recommends to leave them out. */
const SYNCHRONISATION = 'd29b2b05-8046-44ba-8758-1e26182fcf32';

/** States that are known, and in which a policy demands nothing. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['disabled', 'enabledForReportingButNotEnforced']);

/** Words that stand for people without being an id. */
const KEYWORDS: ReadonlySet<string> = new Set(['all', 'none', 'guestsorexternalusers']);

type Kind = 'user' | 'group' | 'role';

/** Whom a policy names, ids in lower case. */
interface Named {
  readonly id: string;
  /** Why it may not be in force, or leave out more than it is known to. */
  readonly doubt: Gap | undefined;
  readonly include: Readonly<Record<Kind, readonly string[]>>;
  readonly exclude: Readonly<Record<Kind, readonly string[]>>;
}

const judged = (kind: Kind, id: string, verdict: Verdict, code: string, values: Detail['values']): Subject =>
  subjectsOf(kind)(id, verdict, code, values);

const lower = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());

const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

function namedBy({ id, state, conditions: { users }, unknownConditions }: ConditionalAccessPolicy): Named {
  return {
    id,
    doubt: state === 'enabled' && unknownConditions.length === 0 ? undefined : UNCLEAR,
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

/** Whether a policy includes somebody and does not leave them out; a gap where that is not known. */
function catches(
  { include, exclude, doubt }: Named,
  kind: Kind,
  id: string,
  peopleOf: (group: string) => Pick<GroupPeople, 'members' | 'membersGap'>,
): boolean | Gap {
  const side = (named: Named['include']): boolean | Gap => {
    if (named[kind].includes(id) || (kind !== 'role' && named.user.includes('all'))) return true;
    if (kind !== 'user') return false;
    const groups = named.group.map(peopleOf);
    if (groups.some(({ members }) => members.has(id))) return true;
    return firstGap(groups.map(({ membersGap }) => membersGap)) ?? false;
  };
  const inside = side(include);
  const outside = inside === false ? true : side(exclude);
  if (inside === false || outside === true) return false;
  const gaps = [inside, outside].map((one) => (typeof one === 'object' ? one : undefined));
  return firstGap([...gaps, doubt]) ?? true;
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
    // A policy of a state that is new to this version may be enabled: it may leave somebody out, and catch somebody.
    const all = caPolicies.rows
      .filter(({ state, grantControls }) => !WITHOUT_EFFECT.has(state) && grantControls !== null)
      .map((policy) => ({ ...namedBy(policy), isEnabled: policy.state === 'enabled' }));
    const policies = all.filter(({ isEnabled }) => isEnabled);
    const perhaps = all.filter(({ isEnabled }) => !isEnabled);
    const unreadGroups = groupPeople.gap ?? ({ source: 'group-members', cause: 'notYetRead' } as const);
    const peopleOf = groupPeople.value ?? (() => ({ members: new Map(), membersGap: unreadGroups }));

    /** Exclusions that are meant: emergency access accounts, groups of nobody else, directory synchronisation. */
    const isMeant = (kind: Kind, id: string): boolean | Gap => {
      if (kind === 'role') return id === SYNCHRONISATION;
      if (kind === 'user') return declared.has(id);
      const { members, membersGap } = peopleOf(id);
      const only = declared.size > 0 && [...members.keys()].every((member) => declared.has(member));
      return only && (membersGap ?? members.size > 0);
    };
    const hidden = gapOf('ca-policies', caPolicies);
    const judge = (kind: Kind, id: string): Subject[] => {
      const meant = isMeant(kind, id);
      if (meant === true) return [];
      const values = {
        policies: policies.filter(({ exclude }) => exclude[kind].includes(id)).map((one) => one.id),
      };
      const caught = all.map((policy) => catches(policy, kind, id, peopleOf));
      if (caught.includes(true)) return [judged(kind, id, 'pass', 'caught', values)];
      // Another policy, on a page that is missing or in a row that could not be read, may catch it.
      const gap = firstGap([
        hidden,
        ...[meant, ...caught].map((one) => (typeof one === 'object' ? one : undefined)),
      ]);
      if (gap !== undefined) return [unknownSubject(id, kind, gap)];
      return values.policies.length > 0
        ? [judged(kind, id, 'fail', 'open', values)]
        : [unknownSubject(id, kind, UNCLEAR)];
    };
    const idsOf = (kind: Kind, named: readonly Named[]): string[] =>
      [...new Set(named.flatMap(({ exclude }) => exclude[kind]))].filter((id) => !KEYWORDS.has(id));
    const subjects = (['user', 'group', 'role'] as const).flatMap((kind) => {
      const excluded = idsOf(kind, policies);
      const unclear = idsOf(kind, perhaps).filter((id) => !excluded.includes(id));
      return [
        ...excluded.flatMap((id) => judge(kind, id)),
        // Nobody is left out if it is not enabled: then there is nothing to pass.
        ...unclear.flatMap((id) => judge(kind, id)).filter(({ verdict }) => verdict !== 'pass'),
      ];
    });
    return hidden === undefined ? subjects : [...subjects, unseenRest(hidden)];
  },
});
