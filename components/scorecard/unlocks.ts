import type { SummaryGap } from '../../lib/views/summary.ts';
import type { Unlock } from '../../lib/views/unlock.ts';

/** Scopes of gaps carry short Graph names, `partnercenter` and `arm` (the names of recorded tenants). */
function resourceOf(scope: string): Unlock['resource'] {
  if (scope === 'partnercenter') return 'partnerCenter';
  return scope === 'arm' ? 'arm' : 'graph';
}

const RESOURCES: readonly Unlock['resource'][] = ['graph', 'partnerCenter', 'arm'];

/**
 * One request per API: Microsoft's consent page covers one API at a time. Graph's scopes by their own names; the
 * other APIs have the one scope `user_impersonation`.
 */
export function unlocks(gaps: readonly Pick<SummaryGap, 'cause' | 'scopes' | 'checks'>[]): Unlock[] {
  const missing = gaps.filter(({ cause }) => cause === 'consent');
  return RESOURCES.flatMap((resource) => {
    const own = missing.filter(({ scopes }) => scopes.some((scope) => resourceOf(scope) === resource));
    if (own.length === 0) return [];
    const graph = new Set(
      own.flatMap(({ scopes }) => scopes.filter((scope) => resourceOf(scope) === 'graph')),
    );
    const scopes = resource === 'graph' ? [...graph].sort() : ['user_impersonation'];
    return [{ resource, scopes, checks: [...new Set(own.flatMap(({ checks }) => checks))] }];
  });
}
