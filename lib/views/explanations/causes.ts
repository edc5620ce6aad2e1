import type { CheckResult } from '../../checks/result.ts';
import type { Subject } from '../../checks/verdict.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import type { User } from '../../evidence/sources/users.ts';
import type { LoggedDeed } from './logged-deed.ts';

const ASSIGNS_ROLE = /^add (eligible )?member to role\b/i;
const JOINS_GROUP = /^add member to group$/i;
const CHANGES_POLICY = /^(add|update|delete) conditional access policy$/i;
const CHANGES_DEFAULTS = /^update security defaults$/i;

/** What stands now, by which a deed is known to be the cause. */
export interface PresentState {
  readonly policies: Evidence<ConditionalAccessPolicy>;
  readonly securityDefaults: Evidence<{ readonly isEnabled: boolean }>;
  readonly users: Evidence<User>;
  /** The previous sweep: who was made since is judged for the first time. */
  readonly since: Date;
}

const rests = ({ sources }: CheckResult, on: RegExp): boolean => sources.some((source) => on.test(source));

/** Deeds whose target is the subject itself. */
function ownDeeds(
  check: CheckResult,
  { id, kind, detail }: Subject,
  deeds: readonly LoggedDeed[],
  { policies }: PresentState,
): LoggedDeed[] {
  const on = (one: LoggedDeed): boolean => one.targets.includes(id);
  if (kind === 'policy') return deeds.filter((one) => CHANGES_POLICY.test(one.activity) && on(one));
  if (kind === 'relationship' && check.id === 'gdap-access-lost') {
    const { customer } = detail.values;
    return deeds.filter(({ log, targets }) => log === 'partnerCenter' && targets.includes(String(customer)));
  }
  if (kind !== 'user') return [];
  const assigned = (one: LoggedDeed): boolean =>
    rests(check, /^role-/) && ASSIGNS_ROLE.test(one.activity) && on(one);
  const excludedGroups = policies.rows
    .flatMap(({ conditions }) => conditions.users.excludeGroups)
    .map((group) => group.toLowerCase());
  const joinedExclusion = (one: LoggedDeed): boolean =>
    JOINS_GROUP.test(one.activity) && on(one) && excludedGroups.some((group) => one.targets.includes(group));
  const excluding = policies.rows.filter(({ conditions }) =>
    conditions.users.excludeUsers.some((user) => user.toLowerCase() === id),
  );
  const excluded = (one: LoggedDeed): boolean =>
    CHANGES_POLICY.test(one.activity) && excluding.some((policy) => one.targets.includes(policy.id));
  return deeds.filter(
    (one) => assigned(one) || (rests(check, /^ca-policies$/) && (joinedExclusion(one) || excluded(one))),
  );
}

/**
 * Deeds that took protection from everybody: changes of the only policy that anybody touched, if it is deleted or no
 * longer enforced, or of security defaults, if they are off. Two things that were touched leave it open which it was.
 */
function sharedDeeds(
  check: CheckResult,
  { id, kind }: Subject,
  deeds: readonly LoggedDeed[],
  { policies, securityDefaults, users, since }: PresentState,
): LoggedDeed[] {
  const created = users.rows.find((user) => user.id === id)?.createdDateTime ?? null;
  const wasJudgedBefore = created !== null && Date.parse(created) <= since.getTime();
  if (kind !== 'tenant' && !(kind === 'user' && wasJudgedBefore)) return [];
  // Of Microsoft's own verdict nobody knows when it was made.
  if (check.id.startsWith('microsoft-says-')) return [];
  const byPolicy = deeds.filter(
    ({ activity }) => rests(check, /^ca-policies$/) && CHANGES_POLICY.test(activity),
  );
  const byDefaults = deeds.filter(
    ({ activity }) => rests(check, /^security-defaults$/) && CHANGES_DEFAULTS.test(activity),
  );
  const [policy, ...others] = new Set(byPolicy.flatMap(({ targets }) => targets));
  if (byDefaults.length > 0)
    return policy === undefined && securityDefaults.rows[0]?.isEnabled === false ? byDefaults : [];
  if (policy === undefined || others.length > 0 || !policies.complete) return [];
  const state = policies.rows.find((row) => row.id === policy)?.state ?? 'deleted';
  return state === 'enabled' ? [] : byPolicy;
}

/** Deeds that made a subject fail, as far as that is certain: what was done to itself before what was done to all. */
export function causesOf(
  check: CheckResult,
  subject: Subject,
  deeds: readonly LoggedDeed[],
  state: PresentState,
): LoggedDeed[] {
  const own = ownDeeds(check, subject, deeds, state);
  return own.length > 0 ? own : sharedDeeds(check, subject, deeds, state);
}
