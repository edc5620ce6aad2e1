import type { ActionId } from '../checklist/action.ts';
import caCoverage from '../facts/all/ca-coverage.ts';
import licencesFact from '../facts/all/licences.ts';
import membersFact from '../facts/all/members.ts';
import { type Check, type CheckWords, defineCheck } from './check.ts';
import { demandOfMembers } from './demand-of-members.ts';
import { unseenRest } from './incomplete.ts';
import { tenantSubject } from './subject.ts';

const ACTION: ActionId = 'identity-protection';

interface RiskPolicy {
  readonly id: string;
  readonly demand: 'userRisk' | 'signInRisk';
  readonly words: CheckWords;
}

/** Whether high risk is answered for every member. Without Microsoft Entra ID P2 no risk is told, and none can be. */
export const riskPolicy = ({ id, demand, words }: RiskPolicy): Check =>
  defineCheck({
    id,
    action: ACTION,
    severity: 'high',
    subjectKind: 'tenant',
    needs: { caCoverage },
    uses: { licences: licencesFact, members: membersFact },
    settings: ['emergencyAccounts'],
    words,
    evaluate({ caCoverage, licences, members, settings }) {
      if (licences.value?.p2 === 'no') return [unseenRest({ source: 'subscribed-skus', cause: 'licence' })];
      const found = demandOfMembers(caCoverage.value, caCoverage.gap, members, demand, settings);
      if (found.met === 'unknown') return [unseenRest(found.gap)];
      if (found.met === 'some')
        return [tenantSubject('partial', 'inPart', { full: found.full, count: found.count })];
      const { policies } = found;
      if (found.met === 'all') return [tenantSubject('pass', 'answered', { policies })];
      return [
        policies.length > 0
          ? tenantSubject('fail', 'planned', { policies })
          : tenantSubject('fail', 'missing'),
      ];
    },
  });
