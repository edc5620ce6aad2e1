import type { Gap } from '../../evidence/gap.ts';
import adminsFact from '../../facts/all/admins.ts';
import caCoverage from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import { firstGap } from '../../facts/fact.ts';
import type { Principal } from '../../facts/people/principal.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { unseenPeople } from '../unseen-people.ts';
import type { Subject } from '../verdict.ts';

const user = subjectsOf('user');

const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

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
    if (coverage.demandsMfa === 'no') return unseenPeople([caCoverage]);
    const unclear: Subject[] = [];
    // An excluded role matters only to whoever is not made to use MFA all the same.
    let restGap: Gap | undefined;
    const leftOut = (people: readonly Principal[]) =>
      withoutEmergencyAccounts(people, settings).flatMap((person) => {
        const { level, gap = UNCLEAR } = coverage.answer(person, 'mfa');
        if (level === 'full') return [];
        const exclusions = coverage.leftOut(person).filter(({ by }) => by.kind !== 'guests');
        const perhaps = exclusions.length === 0 ? firstGap(coverage.perhapsLeftOut(person)) : undefined;
        if (exclusions.length === 0) restGap ??= coverage.unreadRoleExclusion;
        const doubt = perhaps ?? (exclusions.length > 0 && level === 'unknown' ? gap : undefined);
        if (doubt !== undefined) unclear.push(unknownSubject(person.id, 'user', doubt));
        const values = {
          policies: exclusions.map(({ policy }) => policy),
          by: [...new Set(exclusions.map(({ by }) => by.id))],
        };
        return level === 'unknown' || exclusions.length === 0 ? [] : [{ id: person.id, values }];
      });
    const ofAdmins = leftOut(admins.value.enabled);
    const ofMembers = leftOut(members.value);
    const adminIds = new Set(ofAdmins.map(({ id }) => id));
    const { maxExcludedUsers, maxExcludedShare } = settings.thresholds;
    const count = ofMembers.length;
    const share = Math.round(maxExcludedShare * MILLION);
    const isTooMany = count > maxExcludedUsers || count * MILLION > share * members.value.length;
    const subjects = [
      ...ofAdmins.map(({ id, values }) => user(id, 'fail', 'admin', values)),
      ...ofMembers
        .filter(({ id }) => !adminIds.has(id))
        .map(({ id, values }) =>
          isTooMany ? user(id, 'partial', 'member', { ...values, count }) : user(id, 'pass', 'few', values),
        ),
    ];
    const unread = coverage.unreadExclusions.map(({ group, gap }) => unknownSubject(group, 'group', gap));
    const seen = new Map([...unclear, ...subjects].map((one) => [one.id, one]));
    const rest = unseenPeople([admins, members, caCoverage, restGap === undefined ? {} : { gap: restGap }]);
    const all = [...seen.values(), ...unread, ...rest];
    return all.length > 0 ? all : [tenantSubject('pass', 'nobody')];
  },
});
