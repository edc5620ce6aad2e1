import pcAppMfa from '../../evidence/sources/pc-app-mfa.ts';
import pcNonMfaPrincipals from '../../evidence/sources/pc-non-mfa-principals.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import type { Subject } from '../verdict.ts';

const APPS = 'pc-app-mfa';
const PRINCIPALS = 'pc-non-mfa-principals';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What was judged, with `unknown` for those of whom a row could not be read, unless what was read is bad enough. */
function withUnclear(
  judged: readonly Subject[],
  unclear: readonly (string | undefined)[],
  kind: 'app' | 'user',
  source: string,
): Subject[] {
  const open = new Set(judged.filter(({ verdict }) => verdict === 'partial').map(({ id }) => id));
  const ids = new Set(unclear.filter((id) => id !== undefined && !open.has(id)));
  return [
    ...judged.filter(({ id }) => !ids.has(id)),
    ...[...ids].flatMap((id) =>
      id === undefined ? [] : unknownSubject(id, kind, { source, cause: 'error' }),
    ),
  ];
}

/** Apps and users whose calls of the last week lacked MFA, as Partner Center counts them. */
export default defineCheck({
  id: 'partner-calls-without-mfa',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'app',
  oneOf: { pcAppMfa, pcNonMfaPrincipals },
  words: {
    title: 'Every call to Partner Center carried MFA',
    failTitle: 'Calls to Partner Center lacked MFA',
    why: 'Partner Center refuses more and more calls without MFA; until then, a stolen password is enough to make them.',
    fix: {
      text: 'Give the app the secure application model, with consent that was given with MFA, and have the user sign in with MFA.',
      page: 'appRegistrations',
    },
    explain:
      'https://learn.microsoft.com/partner-center/security/partner-security-requirements-mandating-mfa',
    details: {
      appCalls: '{ $open } of { $total } calls of the last seven days lacked MFA.',
      userCalls: 'The last call without MFA was on { DATETIME($last, dateStyle: "medium") }.',
      appClean: 'All { $total } calls of the last seven days carried MFA.',
      userClean: 'There was no call without MFA in the last seven days.',
      noCalls: 'Partner Center lists no call without MFA.',
    },
  },
  evaluate({ pcAppMfa, pcNonMfaPrincipals, now }) {
    const firstDay = new Date(now.getTime() - WEEK_MS).toISOString().slice(0, 10);
    const recent = pcAppMfa.rows.filter(({ loginDate }) => loginDate >= firstDay);
    const apps = [...Map.groupBy(recent, ({ applicationId }) => applicationId)].map(([id, rows]): Subject => {
      const total = rows.reduce((sum, { totalRequestCount }) => sum + totalRequestCount, 0);
      const open = rows.reduce(
        (sum, row) => sum + Math.max(0, row.totalRequestCount - row.mfaCompliantRequestCount),
        0,
      );
      return open > 0
        ? { id, kind: 'app', verdict: 'partial', detail: { code: 'appCalls', values: { open, total } } }
        : { id, kind: 'app', verdict: 'pass', detail: { code: 'appClean', values: { total } } };
    });
    const lastCalls = Map.groupBy(pcNonMfaPrincipals.rows, ({ objectId }) => objectId);
    const users = [...lastCalls].map(([id, rows]): Subject => {
      const calls = rows.map((row) => row.lastNonMfaCompliantRequestDateTime);
      const last = calls.reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b));
      return now.getTime() - Date.parse(last) <= WEEK_MS
        ? { id, kind: 'user', verdict: 'partial', detail: { code: 'userCalls', values: { last } } }
        : { id, kind: 'user', verdict: 'pass', detail: { code: 'userClean', values: {} } };
    });
    const unclearApps = pcAppMfa.spoiled.map(({ partial }) => partial.applicationId);
    const unclearUsers = pcNonMfaPrincipals.spoiled.map(({ partial }) => partial.objectId);
    const subjects = [
      ...withUnclear(apps, unclearApps, 'app', APPS),
      ...withUnclear(users, unclearUsers, 'user', PRINCIPALS),
    ];
    const gap = firstGap([gapOf(APPS, pcAppMfa), gapOf(PRINCIPALS, pcNonMfaPrincipals)]);
    if (gap !== undefined) return [...subjects, unseenRest(gap)];
    if (subjects.length > 0) return subjects;
    return [{ id: 'tenant', kind: 'tenant', verdict: 'pass', detail: { code: 'noCalls', values: {} } }];
  },
});
