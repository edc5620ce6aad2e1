import applications from '../../evidence/sources/applications.ts';
import { gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';

const app = subjectsOf('app');

/** Application id of Partner Center's API. */
const PARTNER_CENTER = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';
const OLD_MS = 180 * 24 * 60 * 60 * 1000;

/** Apps of the partner's own that may call Partner Center and prove who they are by a secret. */
export default defineCheck({
  id: 'partner-app-secrets',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'app',
  needs: { applications },
  words: {
    title: 'Apps for Partner Center use certificates, no secrets',
    failTitle: 'Apps for Partner Center use secrets',
    why: 'A secret is a password that is copied into scripts and mails, and works from anywhere.',
    fix: {
      text: 'In the Microsoft Entra admin center, open the app registration > Certificates & secrets: add a certificate, move the app to it, and delete the secret.',
      url: 'https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration',
    },
    details: {
      secret: '{ $count -> [one] One secret is *[other] { $count } secrets are } valid.',
      oldSecret:
        '{ $count -> [one] One secret is *[other] { $count } secrets are } valid, the oldest for more than 180 days.',
      certificates: 'No secret is valid.',
    },
  },
  evaluate({ applications, now }) {
    const calls = (accesses: readonly { readonly resourceAppId: string }[]): boolean =>
      accesses.some(({ resourceAppId }) => resourceAppId === PARTNER_CENTER);
    const subjects = applications.rows
      .filter(({ requiredResourceAccess }) => calls(requiredResourceAccess))
      .map(({ id, passwordCredentials }) => {
        const valid = passwordCredentials.filter(
          ({ endDateTime }) => endDateTime === null || Date.parse(endDateTime) > now.getTime(),
        );
        const isOld = valid.some(
          ({ startDateTime }) => startDateTime !== null && now.getTime() - Date.parse(startDateTime) > OLD_MS,
        );
        if (valid.length === 0) return app(id, 'pass', 'certificates');
        return app(id, 'partial', isOld ? 'oldSecret' : 'secret', { count: valid.length });
      });
    const torn = applications.spoiled.filter(
      ({ partial: { requiredResourceAccess } }) =>
        requiredResourceAccess === undefined || calls(requiredResourceAccess),
    );
    for (const { partial } of torn)
      if (partial.id !== undefined)
        subjects.push(unknownSubject(partial.id, 'app', { source: 'applications', cause: 'error' }));
    const isNameless = torn.some(({ partial }) => partial.id === undefined);
    if (applications.complete && !isNameless) return subjects;
    return [
      ...subjects,
      unseenRest(gapOf('applications', applications) ?? { source: 'applications', cause: 'error' }),
    ];
  },
});
