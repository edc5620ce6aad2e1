import { expect, test } from 'vitest';
import partner from '../../../lib/facts/all/partner.ts';
import type { Answered } from '../checks/evidence-of.ts';
import { derived } from './derived.ts';

const told = (partnerTenantType: string | null): Answered => ({
  items: [
    {
      id: 't',
      displayName: 'Contoso',
      partnerTenantType,
      verifiedDomains: [],
      securityComplianceNotificationMails: [],
      technicalNotificationMails: [],
    },
  ],
});
const score: Answered = { items: [{ currentScore: 33, maxScore: 80, lastRefreshDateTime: null }] };
const refused: Answered = { missing: 'role' };

test.each<[string, Record<string, Answered>]>([
  ['direct', { organization: told('resellerPartnerDelegatedAdmin'), 'partner-score': refused }],
  ['indirect', { organization: told('valueAddedResellerPartnerDelegatedAdmin') }],
  ['other', { organization: told('microsoftSupport') }],
  ['other', { organization: told('constructor') }],
  ['other', { organization: told(null), 'partner-score': score }],
  ['other', { organization: told(null), 'pc-customers': { items: [] } }],
  ['other', { organization: refused, 'partner-score': score }],
  ['other', { organization: refused, 'pc-customers': { items: [{ id: 'c' }], missing: 'incomplete' } }],
  ['none', { organization: told(null), 'partner-score': refused, 'pc-customers': refused }],
  ['none', { organization: told(null) }],
  ['unknown', { organization: refused, 'partner-score': refused, 'pc-customers': refused }],
  ['unknown', { organization: { items: [{ id: 't', partnerTenantType: 7 }] } }],
])('%s: %j', (type, answers) => {
  expect(derived(partner, answers).value).toBe(type);
});
