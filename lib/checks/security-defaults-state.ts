import type { Gap } from '../evidence/gap.ts';
import type securityDefaults from '../evidence/sources/security-defaults.ts';
import type { ConditionalAccessCoverage } from '../facts/all/ca-coverage.ts';
import { gapOf } from '../facts/fact.ts';
import type { Used } from './check.ts';

/**
 * Whether security defaults are on: MFA for everyone, not phishing-resistant. Unread, they are off where a Conditional
 * Access policy is enabled, for both cannot be on (https://learn.microsoft.com/entra/fundamentals/security-defaults);
 * else a gap says why it is not known.
 */
export function securityDefaultsState(
  evidence: Used<typeof securityDefaults>,
  coverage: ConditionalAccessCoverage | null,
): 'on' | 'off' | Gap {
  const enabled = evidence.rows[0]?.isEnabled;
  if (enabled !== undefined) return enabled ? 'on' : 'off';
  if (coverage?.anyEnabled === true) return 'off';
  return gapOf('security-defaults', evidence) ?? { source: 'security-defaults', cause: 'error' };
}
