import applications from '../../evidence/sources/applications.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import type { Subject } from '../verdict.ts';

/** App id of the Partner Center API (https://learn.microsoft.com/partner-center/developer/enable-secure-app-model). */
const PARTNER_CENTER = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';

const OLD_MS = 180 * 24 * 60 * 60 * 1000;

const asksForPartnerCenter = (resources: readonly { readonly resourceAppId: string }[]): boolean =>
  resources.some(({ resourceAppId }) => resourceAppId === PARTNER_CENTER);

/** Own apps that reach Partner Center with a password instead of a certificate. */
export default defineCheck({
  id: 'partner-app-secrets',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'app',
  needs: { applications },
  words: {
    title: 'Apps that use Partner Center have no client secret',
    failTitle: 'Apps that use Partner Center have a client secret',
    why: 'Whoever finds the secret, in a script or a log, acts for your customers as the app; no second factor stops them.',
    fix: {
      text: 'In the Microsoft Entra admin center, give the app registration a certificate, change what uses the secret, and delete the secret.',
      page: 'appRegistrations',
    },
    explain:
      'https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration',
    details: {
      secret:
        'It has { $count -> [one] a client secret *[other] { $count } client secrets } that can be used.',
      oldSecret:
        'It has { $count -> [one] a client secret *[other] { $count } client secrets } that can be used, the oldest since { DATETIME($since, dateStyle: "medium") }.',
      noSecret: 'It has no client secret that can be used.',
    },
  },
  evaluate({ applications, now }) {
    const judged = applications.rows
      .filter(({ requiredResourceAccess }) => asksForPartnerCenter(requiredResourceAccess))
      .map(({ id, passwordCredentials }): Subject => {
        const usable = passwordCredentials.filter(
          ({ endDateTime }) => endDateTime === null || Date.parse(endDateTime) > now.getTime(),
        );
        const count = usable.length;
        if (count === 0)
          return { id, kind: 'app', verdict: 'pass', detail: { code: 'noSecret', values: {} } };
        const [since] = usable
          .flatMap(({ startDateTime }) => startDateTime ?? [])
          .sort((a, b) => Date.parse(a) - Date.parse(b));
        const detail =
          since !== undefined && now.getTime() - Date.parse(since) > OLD_MS
            ? { code: 'oldSecret', values: { count, since } }
            : { code: 'secret', values: { count } };
        return { id, kind: 'app', verdict: 'partial', detail };
      });
    const unclear = applications.spoiled.filter(
      ({ partial }) =>
        partial.requiredResourceAccess === undefined || asksForPartnerCenter(partial.requiredResourceAccess),
    );
    const named = unclear.flatMap(({ partial }) =>
      partial.id === undefined
        ? []
        : unknownSubject(partial.id, 'app', { source: 'applications', cause: 'error' }),
    );
    const gap = gapOf('applications', applications);
    const hidden = !applications.complete || named.length < unclear.length;
    return [...judged, ...named, ...(hidden && gap !== undefined ? [unseenRest(gap)] : [])];
  },
});
