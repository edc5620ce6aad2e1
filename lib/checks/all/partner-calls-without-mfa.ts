import pcAppMfa from '../../evidence/sources/pc-app-mfa.ts';
import pcNonMfaPrincipals from '../../evidence/sources/pc-non-mfa-principals.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import type { Subject } from '../verdict.ts';

const app = subjectsOf('app');
const user = subjectsOf('user');

const DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Calls to Partner Center that carried no MFA, by its own counts
 * (https://learn.microsoft.com/partner-center/security/partner-security-requirements-mandating-mfa).
 */
export default defineCheck({
  id: 'partner-calls-without-mfa',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'app',
  oneOf: { pcAppMfa, pcNonMfaPrincipals },
  words: {
    title: 'Every call to Partner Center carries MFA',
    failTitle: 'Apps or people call Partner Center without MFA',
    why: 'Partner Center refuses more and more calls without MFA; what still calls so will stop working, or is not you.',
    fix: {
      text: 'Move the app to the Secure Application Model, and let people sign in with MFA before they use it.',
      url: 'https://learn.microsoft.com/partner-center/developer/enable-secure-app-model',
    },
    details: {
      app: '{ $without } of { $total } calls in the last seven days carried no MFA.',
      appClean: 'Every call in the last seven days carried MFA.',
      person: 'Called without MFA on { DATETIME($at) }.',
      personClean: 'No call without MFA in the last seven days.',
      none: 'No call without MFA.',
    },
  },
  evaluate({ pcAppMfa, pcNonMfaPrincipals, now }) {
    const firstDay = new Date(now.getTime() - DAYS * DAY_MS).toISOString().slice(0, 10);
    const byApp = Map.groupBy(pcAppMfa.rows, ({ applicationId }) => applicationId);
    const apps = [...byApp].map(([id, rows]): Subject => {
      const recent = rows.filter(({ loginDate }) => loginDate >= firstDay);
      const short = recent.filter((row) => row.mfaCompliantRequestCount < row.totalRequestCount);
      if (short.length === 0) return app(id, 'pass', 'appClean');
      const total = recent.reduce((sum, row) => sum + row.totalRequestCount, 0);
      const without = short.reduce(
        (sum, row) => sum + row.totalRequestCount - row.mfaCompliantRequestCount,
        0,
      );
      return app(id, 'partial', 'app', { without, total });
    });
    const newest = new Map<string, string>();
    for (const { objectId, lastNonMfaCompliantRequestDateTime: at } of pcNonMfaPrincipals.rows)
      if (Date.parse(at) > Date.parse(newest.get(objectId) ?? '1970-01-01')) newest.set(objectId, at);
    const people = [...newest].map(([id, at]) =>
      now.getTime() - Date.parse(at) <= DAYS * DAY_MS
        ? user(id, 'partial', 'person', { at })
        : user(id, 'pass', 'personClean'),
    );
    const torn = [
      ...pcAppMfa.spoiled.flatMap(({ partial: { applicationId: id } }) =>
        id === undefined ? [] : [unknownSubject(id, 'app', { source: 'pc-app-mfa', cause: 'error' })],
      ),
      ...pcNonMfaPrincipals.spoiled.flatMap(({ partial: { objectId: id } }) =>
        id === undefined
          ? []
          : [unknownSubject(id, 'user', { source: 'pc-non-mfa-principals', cause: 'error' })],
      ),
    ];
    const seen = [...apps, ...people];
    const findings = new Set(seen.filter(({ verdict }) => verdict === 'partial').map(({ id }) => id));
    const unclear = new Map(torn.filter(({ id }) => !findings.has(id)).map((one) => [one.id, one]));
    const subjects = [...seen.filter(({ id }) => !unclear.has(id)), ...unclear.values()];
    const gap = firstGap([gapOf('pc-app-mfa', pcAppMfa), gapOf('pc-non-mfa-principals', pcNonMfaPrincipals)]);
    if (gap !== undefined) return [...subjects, unseenRest(gap)];
    return subjects.length > 0 ? subjects : [tenantSubject('pass', 'none')];
  },
});
