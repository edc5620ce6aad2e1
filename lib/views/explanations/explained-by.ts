import { portalUrl } from '../../checks/portal-pages.ts';
import type { Explanation } from '../../risks/explanation.ts';
import { createText } from '../../text/text.ts';
import type { Evaluated } from '../evaluated.ts';
import type { ExplainedBy } from '../evidence/check-detail.ts';

/** Who it was, by the name that the directory has or the log has, and where it can be looked up. */
export function explainedBy(
  { names, cloud, locale }: Pick<Evaluated, 'names' | 'cloud' | 'locale'>,
  { at, activity, by, log }: Explanation,
): ExplainedBy {
  const { t, locale: spoken } = createText(locale);
  const known = by.id === null ? undefined : names.get(by.id);
  const date = new Date(at).toLocaleString(spoken, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    text: t('explained', { by: known ?? by.name ?? by.id ?? '', date, activity }),
    url: portalUrl(log === 'entra' ? 'auditLog' : 'partnerAccount', cloud),
  };
}
