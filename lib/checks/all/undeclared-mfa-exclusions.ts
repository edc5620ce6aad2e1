import adminsFact from '../../facts/all/admins.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import type { Principal } from '../../facts/people/principal.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unknownSubject } from '../incomplete.ts';
import { subject, unseenPeople } from '../subject.ts';
import type { Subject } from '../verdict.ts';

/** Shares are compared as whole millionths: 0.01 has no exact binary form. */
const MILLION = 1_000_000;

/** People whom a policy that demands MFA leaves out, and whom no other policy catches. */
export default defineCheck({
  id: 'undeclared-mfa-exclusions',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'user',
  needs: { caCoverage, admins: adminsFact, members: membersFact },
  settings: ['emergencyAccounts', 'thresholds'],
  words: {
    title: 'Policies that demand MFA leave out nobody but emergency accounts',
    failTitle: 'Policies that demand MFA leave people out',
    why: 'An exclusion is forgotten sooner than it is needed, and attackers look for accounts that have one.',
    fix: {
      text: 'Remove the exclusion, or cover these people by another policy. Name accounts that are meant for emergencies in the settings of this extension.',
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/plan-conditional-access',
    },
    details: {
      admin: 'An administrator, left out of { $policies } by { $by }.',
      member: 'Left out of { $policies } by { $by }; { $count } people are, too many.',
      few: 'Left out of { $policies } by { $by }; so few are that it is only noted.',
      nobody: 'Nobody is left out.',
    },
  },
  evaluate({ caCoverage, admins, members, settings }) {
    const coverage = caCoverage.value;
    if (coverage.demanding.size === 0) return unseenPeople([caCoverage]);
    const unclear: Subject[] = [];
    const leftOut = (people: readonly Principal[]) =>
      withoutEmergencyAccounts(people, settings).flatMap((person) => {
        const exclusions = coverage.leftOut(person);
        const { level, gap } = coverage.answer(person, 'mfa');
        if (exclusions.length === 0 || level === 'full') return [];
        if (level === 'unknown' && gap !== undefined) unclear.push(unknownSubject(person.id, 'user', gap));
        const values = {
          policies: exclusions.map(({ policy }) => policy),
          by: [...new Set(exclusions.map(({ by }) => by.id))],
        };
        return level === 'unknown' ? [] : [{ id: person.id, values }];
      });
    const ofAdmins = leftOut(admins.value.enabled);
    const ofMembers = leftOut(members.value);
    const adminIds = new Set(ofAdmins.map(({ id }) => id));
    const { maxExcludedUsers, maxExcludedShare } = settings.thresholds;
    const count = ofMembers.length;
    const share = Math.round(maxExcludedShare * MILLION);
    const isTooMany = count > maxExcludedUsers || count * MILLION > share * members.value.length;
    const subjects = [
      ...ofAdmins.map(({ id, values }) => subject('user', id, 'fail', 'admin', values)),
      ...ofMembers
        .filter(({ id }) => !adminIds.has(id))
        .map(({ id, values }) =>
          isTooMany
            ? subject('user', id, 'partial', 'member', { ...values, count })
            : subject('user', id, 'pass', 'few', values),
        ),
    ];
    const unread = coverage.unreadExclusions.map(({ group, gap }) => unknownSubject(group, 'group', gap));
    const seen = new Map([...unclear, ...subjects].map((one) => [one.id, one]));
    const all = [...seen.values(), ...unread, ...unseenPeople([admins, members, caCoverage])];
    return all.length > 0 ? all : [subject('tenant', 'tenant', 'pass', 'nobody')];
  },
});
