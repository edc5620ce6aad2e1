import type { Gap } from '../../evidence/gap.ts';
import authMethodsPolicy from '../../evidence/sources/auth-methods-policy.ts';
import registration, { type Registration } from '../../evidence/sources/registration.ts';
import membersFact from '../../facts/all/members.ts';
import { gapOf } from '../../facts/fact.ts';
import { certificateTenant, newKind, reportedMethods } from '../authentication-methods.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';

const user = subjectsOf('user');

/** Shares are compared as whole millionths: 0.95 has no exact binary form. */
const MILLION = 1_000_000;
const isBelow = (good: number, all: number, share: number): boolean =>
  good * MILLION < Math.round(share * MILLION) * all;
const LEAST_SHARE = 0.7;

/** The share of people who could do without passwords and codes. Who is not in the report is not counted. */
export default defineCheck({
  id: 'members-without-phishing-resistant-method',
  action: 'own-phishing-resistant-mfa',
  severity: 'medium',
  subjectKind: 'user',
  grace: true,
  needs: { registration },
  uses: { members: membersFact, authMethodsPolicy },
  settings: ['thresholds'],
  thresholds: ['memberMethodRatio'],
  words: {
    title: 'Nearly everybody has a phishing-resistant method',
    failTitle: 'People without a phishing-resistant method',
    why: 'Phishing-resistant methods can be demanded of everybody only when nearly everybody has one.',
    fix: {
      text: 'Run a registration campaign for passkeys in the Microsoft Entra admin center, and hand out security keys where needed.',
      page: 'registrationCampaign',
    },
    explain: 'https://learn.microsoft.com/entra/identity/authentication/how-to-mfa-registration-campaign',
    details: {
      registered: 'Has a phishing-resistant method.',
      none: 'Has no phishing-resistant method.',
    },
  },
  evaluate({ registration, members }) {
    const known = members.value === null ? null : new Set(members.value.map(({ id }) => id));
    const counts = ({ id, userType }: Pick<Registration, 'id' | 'userType'>): boolean =>
      known === null ? userType?.toLowerCase() !== 'guest' : known.has(id);
    const subjects = registration.rows.filter(counts).map((row) => {
      const { id } = row;
      const methods = reportedMethods(row);
      if (methods.phishingResistant === undefined) return unknownSubject(id, 'user', newKind(methods));
      return methods.phishingResistant ? user(id, 'pass', 'registered') : user(id, 'fail', 'none');
    });
    const spoiled = registration.spoiled.filter(
      ({ partial: { id, userType = null } }) => id === undefined || counts({ id, userType }),
    );
    const torn: Gap = { source: 'registration', cause: 'error' };
    for (const { partial } of spoiled)
      if (partial.id !== undefined) subjects.push(unknownSubject(partial.id, 'user', torn));
    const nameless = spoiled.some(({ partial }) => partial.id === undefined);
    const gap = registration.complete ? (nameless ? torn : undefined) : gapOf('registration', registration);
    const rest = gap ?? (members.value === null ? undefined : members.gap);
    return rest === undefined ? subjects : [...subjects, unseenRest(rest)];
  },
  // No more than the members whom the report has not named, and no more than its rows that name nobody.
  unseen({ registration: { rows, spoiled, complete }, members }) {
    if (members.value === null || members.gap !== undefined) return undefined;
    const named = new Set([...rows.map(({ id }) => id), ...spoiled.map(({ partial }) => partial.id)]);
    const others = members.value.filter(({ id }) => !named.has(id)).length;
    const nameless = spoiled.filter(({ partial }) => partial.id === undefined).length;
    return complete ? Math.min(others, nameless) : others;
  },
  ratio({ authMethodsPolicy, settings }) {
    const certificates = certificateTenant(authMethodsPolicy);
    return (good, all) => {
      if (!isBelow(good, all, LEAST_SHARE))
        return { verdict: isBelow(good, all, settings.thresholds.memberMethodRatio) ? 'partial' : 'pass' };
      if (certificates === true) return { verdict: 'partial' };
      return certificates === false ? { verdict: 'fail' } : { verdict: 'unknown', cause: certificates.cause };
    };
  },
});
