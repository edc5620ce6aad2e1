import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import partnerFact from '../../facts/all/partner.ts';
import { defineCheck } from '../check.ts';
import { unseenRest } from '../incomplete.ts';
import { requirement, requirementRows, STATES } from '../requirement.ts';
import { tenantSubject } from '../subject.ts';

const REQUIREMENT = 'securityAlertsPromptlyResolved';
const MOST_HOURS = 24;
const MANY_HOURS = 12;

/**
 * How long the partner takes to answer Microsoft's alerts about customers, on average over 30 days; 24 hours are
 * mandatory (https://learn.microsoft.com/partner-center/security/security-requirements). Indirect resellers get none.
 */
export default defineCheck({
  id: 'alert-response-slow',
  action: 'fraud-notifications',
  severity: 'medium',
  mandatory: true,
  subjectKind: 'tenant',
  needs: { partnerRequirements },
  uses: { partner: partnerFact },
  words: {
    title: 'Microsoft’s security alerts are answered within half a day on average',
    failTitle: 'Microsoft’s security alerts are answered too slowly',
    why: 'An alert is about a customer whose subscription is being abused now; every hour costs money that you answer for.',
    fix: {
      text: 'In Partner Center, open Security alerts and answer each within 24 hours. Let the security contact be a mailbox that is watched.',
      page: 'securityAlerts',
    },
    explain: 'https://learn.microsoft.com/partner-center/security/azure-fraud-notification',
    details: {
      fast: 'Answered within { $hours } hours on average.',
      met: 'Microsoft reports the requirement as met.',
      slow: 'Answered within { $hours } hours on average; 24 are the limit.',
      tooSlow: 'Answered within { $hours } hours on average, more than 24.',
      notMet: 'Microsoft reports the requirement as not met.',
      preview: 'Answered too slowly, or not met by Microsoft’s count. The requirement is still in preview.',
      absent: 'Microsoft’s list of requirements does not name it.',
      unclear: 'Microsoft’s answer could not be understood.',
    },
  },
  notApplicable: ({ partner }) => partner.value === 'indirect',
  evaluate({ partnerRequirements }) {
    const status = requirement(partnerRequirements, REQUIREMENT);
    const { rows } = requirementRows(partnerRequirements, REQUIREMENT);
    const told = rows.flatMap(({ averageResponseTimeInHours: hours }) => (hours === null ? [] : [hours]));
    const hours = told.length === 0 ? null : Math.max(...told);
    const isTooSlow = hours !== null && hours > MOST_HOURS;
    if (isTooSlow || status.met === false) {
      if (rows.some(({ state }) => state === 'preview')) return [tenantSubject('partial', 'preview')];
      if (rows.every(({ state }) => STATES.has(state)))
        return [isTooSlow ? tenantSubject('fail', 'tooSlow', { hours }) : tenantSubject('fail', 'notMet')];
    }
    if (hours !== null && hours > MANY_HOURS) return [tenantSubject('partial', 'slow', { hours })];
    if (status.met === 'unclear') return [tenantSubject('unknown', 'unclear', {}, 'error')];
    if (!partnerRequirements.complete)
      return [unseenRest(partnerRequirements.gap ?? { source: 'partner-requirements', cause: 'incomplete' })];
    if (status.met !== true) return [tenantSubject('unknown', 'absent', {}, 'incomplete')];
    return [hours === null ? tenantSubject('pass', 'met') : tenantSubject('pass', 'fast', { hours })];
  },
});
