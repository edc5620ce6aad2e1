import { portalUrl } from '../../checks/portal-pages.ts';
import type { Explanation } from '../../risks/explanation.ts';
import type { Evaluated } from '../evaluated.ts';
import type { ExplainedBy } from '../evidence/check-detail.ts';

/** Who it was, by the name that the directory has or the log has, and where it can be looked up. */
export function explainedBy(
  { names, cloud }: Pick<Evaluated, 'names' | 'cloud'>,
  { at, activity, by, log }: Explanation,
): ExplainedBy {
  const known = by.id === null ? undefined : names.get(by.id);
  const url = portalUrl(log === 'entra' ? 'auditLog' : 'partnerAccount', cloud);
  return { by: known ?? by.name ?? by.id ?? '', activity, at, log, url };
}
