import { CONSENT_GROUPS, type ConsentGroup } from './consent-groups.ts';
import type { SummaryGap } from './summary.ts';
import type { Unlock } from './unlock.ts';

/** What to ask for: Graph's scopes by their own names; the other APIs have the one scope `user_impersonation`. */
function scopesToAsk(
  { resource, scopes, included = {} }: ConsentGroup,
  missing: ReadonlySet<string>,
): string[] {
  if (resource !== 'graph') return ['user_impersonation'];
  return scopes.filter((scope) => missing.has(scope) && !missing.has(included[scope] ?? '')).sort();
}

/** One request per group of permissions of which one is missing, in the order in which they are offered. */
export function unlocks(gaps: readonly Pick<SummaryGap, 'cause' | 'scopes' | 'checks'>[]): Unlock[] {
  const unconsented = gaps.filter(({ cause }) => cause === 'consent');
  const missing = new Set(unconsented.flatMap(({ scopes }) => scopes));
  return CONSENT_GROUPS.flatMap((group) => {
    const own = unconsented.filter(({ scopes }) => scopes.some((scope) => group.scopes.includes(scope)));
    if (own.length === 0) return [];
    const checks = [...new Set(own.flatMap((gap) => gap.checks))];
    return [{ group: group.id, resource: group.resource, scopes: scopesToAsk(group, missing), checks }];
  });
}
