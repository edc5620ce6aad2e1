import type { Gap } from '../../evidence/gap.ts';
import riskyUsers, { type RiskyUser } from '../../evidence/sources/risky-users.ts';
import adminsFact from '../../facts/all/admins.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';
import { unseenItems } from '../unseen-items.ts';
import type { Subject } from '../verdict.ts';

const SOURCE = 'risky-users';
const HOUR_MS = 60 * 60 * 1000;
const ADMIN_HOURS = 24;
const USER_HOURS = 7 * 24;

/** https://learn.microsoft.com/graph/api/resources/riskyuser */
const LOWER_LEVELS: ReadonlySet<string> = new Set(['low', 'medium', 'none']);
const STATES: ReadonlySet<string> = new Set([
  'none',
  'confirmedSafe',
  'remediated',
  'dismissed',
  'atRisk',
  'confirmedCompromised',
]);

const UNCLEAR: Gap = { source: SOURCE, cause: 'error' };
const user = subjectsOf('user');

function judged(
  { id, isDeleted, riskLevel, riskState, riskLastUpdatedDateTime: since }: RiskyUser,
  isAdmin: boolean,
  now: Date,
): Subject {
  if (isDeleted === true) return user(id, 'pass', 'deleted');
  if (riskLevel === 'high' || riskState === 'confirmedCompromised') {
    const age = now.getTime() - Date.parse(since);
    const most = isAdmin ? ADMIN_HOURS : USER_HOURS;
    return age > most * HOUR_MS
      ? user(id, 'fail', isAdmin ? 'adminOpen' : 'open', { since })
      : user(id, 'partial', 'young', { since });
  }
  if (riskLevel === 'hidden') return unknownSubject(id, 'user', { source: SOURCE, cause: 'licence' });
  return LOWER_LEVELS.has(riskLevel) && STATES.has(riskState)
    ? user(id, 'pass', 'lower')
    : unknownSubject(id, 'user', UNCLEAR);
}

/** Accounts that Microsoft takes for taken over, and that nobody has settled. */
export default defineCheck({
  id: 'high-risk-users-open',
  action: 'identity-protection',
  severity: 'critical',
  subjectKind: 'user',
  needs: { riskyUsers },
  uses: { admins: adminsFact },
  words: {
    title: 'No user at high risk is left open',
    failTitle: 'Users at high risk are left open',
    why: 'Microsoft has seen the password leaked or the account used by somebody else. Until it is settled that person can come back.',
    fix: {
      text: 'In the Microsoft Entra admin center, open ID Protection > Risky users, look at the detections, reset the password and revoke sessions, or dismiss the risk.',
      page: 'riskyUsers',
    },
    explain: 'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock',
    details: {
      adminOpen: 'An administrator at high risk since { DATETIME($since) }: more than a day.',
      open: 'At high risk since { DATETIME($since) }: more than a week.',
      young: 'At high risk since { DATETIME($since) }.',
      lower: 'At low or medium risk.',
      deleted: 'The account is deleted.',
      none: 'Nobody is at risk.',
    },
  },
  evaluate({ riskyUsers, admins, now }) {
    const isAdmin = new Set(admins.value?.enabled.map(({ id }) => id));
    const subjects = riskyUsers.rows.map((row) => judged(row, isAdmin.has(row.id), now));
    const torn = riskyUsers.spoiled.flatMap(({ partial: { id } }) =>
      id === undefined ? [] : [unknownSubject(id, 'user', UNCLEAR)],
    );
    const all = [...subjects, ...torn, ...unseenItems(SOURCE, riskyUsers, ({ id }) => id !== undefined)];
    return all.length > 0 ? all : [tenantSubject('pass', 'none')];
  },
});
