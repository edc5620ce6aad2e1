import type { Risk } from '../risks/standing.ts';
import { createText } from '../text/text.ts';

export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

type Level = 'all' | 'high' | 'none';

/**
 * The one notification of a sweep with new risks, or null. It names the tenant and counts, never a person or a
 * customer: it may show on a locked screen. `risks` are those that this sweep made new.
 */
export function announcementOf(
  sweep: string,
  tenantName: string,
  risks: readonly Pick<Risk, 'severity'>[],
  level: Level,
  locale: string,
): Announcement | null {
  if (level === 'none') return null;
  const loud = risks.filter(
    ({ severity }) => level === 'all' || severity === 'critical' || severity === 'high',
  );
  if (loud.length === 0) return null;
  const text = createText(locale);
  const values = { count: loud.length, tenant: tenantName };
  return {
    id: `new-risks:${sweep}`,
    title: text.t('notification-title', values),
    message: text.t('notification-message', values),
  };
}
