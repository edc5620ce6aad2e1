import type { Gap } from '../../evidence/gap.ts';
import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import { type GroupMembers, groupMembership } from '../../facts/groups/group-membership.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import type { Subject } from '../verdict.ts';

type Kind = 'user' | 'group' | 'role';

/** One side of a policy's users, ids in lower case. */
type Side = Readonly<Record<Kind, ReadonlySet<string>>>;

interface Policy {
  readonly id: string;
  readonly included: Side;
  readonly excluded: Side;
  /** It has conditions that this version does not know: they may leave anybody out. */
  readonly strange: boolean;
}

const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

/** Directory Synchronization Accounts: Microsoft's templates leave them out, and nobody signs in with them. */
const SYNCHRONISATION = 'd29b2b05-8046-44ba-8758-1e26182fcf32';

const KEYWORDS: ReadonlySet<string> = new Set(['all', 'none', 'guestsorexternalusers']);

/** States that are known and in which a policy grants nobody anything. */
const WITHOUT_EFFECT: ReadonlySet<string | undefined> = new Set([
  'disabled',
  'enabledForReportingButNotEnforced',
]);

const lower = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.map((id) => id.toLowerCase()));

function sidesOf({ id, conditions: { users }, unknownConditions }: ConditionalAccessPolicy): Policy {
  const { includeUsers, includeGroups, includeRoles, excludeUsers, excludeGroups, excludeRoles } = users;
  return {
    id,
    included: { user: lower(includeUsers), group: lower(includeGroups), role: lower(includeRoles) },
    excluded: { user: lower(excludeUsers), group: lower(excludeGroups), role: lower(excludeRoles) },
    strange: unknownConditions.length > 0,
  };
}

/** Whether one side names an id, or a group that the user is in; else the gaps behind which it may. */
function names(
  side: Side,
  kind: Kind,
  id: string,
  membership: (group: string) => GroupMembers,
): { readonly named: boolean; readonly gaps: readonly Gap[] } {
  if (side[kind].has(id) || (kind !== 'role' && side.user.has('all'))) return { named: true, gaps: [] };
  if (kind !== 'user') return { named: false, gaps: [] };
  const groups = [...side.group].map(membership);
  if (groups.some(({ members }) => members.has(id))) return { named: true, gaps: [] };
  return { named: false, gaps: groups.flatMap(({ membersGap }) => membersGap ?? []) };
}

/** Whether a policy takes somebody in and does not leave them out again; a gap where that hangs on what was not read. */
function takesIn(
  { included, excluded, strange }: Policy,
  kind: Kind,
  id: string,
  membership: (group: string) => GroupMembers,
): true | false | Gap {
  const inside = names(included, kind, id, membership);
  if (!inside.named && inside.gaps.length === 0) return false;
  const outside = names(excluded, kind, id, membership);
  if (outside.named) return false;
  return firstGap([...inside.gaps, ...outside.gaps, ...(strange ? [UNCLEAR] : [])]) ?? true;
}

/** Whoever one policy leaves out and no other takes in: nothing is demanded of them. */
export default defineCheck({
  id: 'exclusion-gaps',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'user',
  needs: { caPolicies },
  uses: { groupMembers },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Whoever a policy leaves out is in another one',
    failTitle: 'Some are left out of a policy, and no other policy takes them in',
    why: 'An exclusion without a policy of its own is a way in around everything that you demand of the others.',
    fix: {
      text: 'In the Microsoft Entra admin center, remove the exclusion, or make a policy that includes these users, groups or roles and demands what fits them.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/id-governance/conditional-access-exclusion',
    details: {
      open: '{ $policies } { $count -> [one] leaves *[other] leave } it out, and no other enabled policy includes it.',
      included: 'Another enabled policy includes it.',
    },
  },
  evaluate({ caPolicies, groupMembers, settings }) {
    const membership = groupMembership(groupMembers);
    const emergency = lower(settings.emergencyAccounts ?? []);
    const policies = caPolicies.rows
      .filter(({ state, grantControls }) => state === 'enabled' && grantControls !== null)
      .map(sidesOf);
    const isUnclear =
      caPolicies.rows.some(({ state }) => state !== 'enabled' && !WITHOUT_EFFECT.has(state)) ||
      caPolicies.spoiled.some(({ partial }) => !WITHOUT_EFFECT.has(partial.state));
    const hidden = caPolicies.complete
      ? isUnclear
        ? UNCLEAR
        : undefined
      : (gapOf('ca-policies', caPolicies) ?? UNCLEAR);

    /** Exclusions that are meant: the emergency access accounts, and groups of nobody else. */
    const isMeant = (kind: Kind, id: string): boolean | Gap => {
      if (kind === 'role') return id === SYNCHRONISATION;
      if (kind === 'user') return emergency.has(id) || KEYWORDS.has(id);
      const { members, membersGap } = membership(id);
      if (![...members.keys()].every((member) => emergency.has(member)) || emergency.size === 0) return false;
      return membersGap ?? members.size > 0;
    };
    const judge = (kind: Kind, id: string): Subject[] => {
      const meant = isMeant(kind, id);
      if (meant === true) return [];
      const found = policies.map((policy) => takesIn(policy, kind, id, membership));
      if (found.includes(true))
        return [{ id, kind, verdict: 'pass', detail: { code: 'included', values: {} } }];
      const gap = firstGap([
        hidden,
        ...[meant, ...found].map((one) => (typeof one === 'object' ? one : undefined)),
      ]);
      if (gap !== undefined) return [unknownSubject(id, kind, gap)];
      const open = policies.filter(({ excluded }) => excluded[kind].has(id)).map((policy) => policy.id);
      const values = { policies: open.sort(), count: open.length };
      return [{ id, kind, verdict: 'fail', detail: { code: 'open', values } }];
    };
    const subjects = (['user', 'group', 'role'] as const).flatMap((kind) =>
      [...new Set(policies.flatMap(({ excluded }) => [...excluded[kind]]))].flatMap((id) => judge(kind, id)),
    );
    return hidden === undefined ? subjects : [...subjects, unseenRest(hidden)];
  },
});
