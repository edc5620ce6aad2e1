import { expect, test } from 'vitest';
import type { Evidence } from '../../../lib/evidence/evidence.ts';
import partnerRequirements, {
  type PartnerRequirement,
} from '../../../lib/evidence/sources/partner-requirements.ts';
import { countRequirements } from '../../../lib/views/requirements.ts';
import { type Answered, evidenceOf } from '../checks/evidence-of.ts';

const counted = (answered: Answered) =>
  countRequirements(evidenceOf(partnerRequirements, answered) as Evidence<PartnerRequirement>);

const said = (requirementType: string, complianceStatus: string, state: string | null = 'active') => ({
  requirementType,
  complianceStatus,
  state,
});

const ITEMS = [
  said('mfaEnforcedForAdmins', 'compliant'),
  said('securityContactProvided', 'noncomplaint'),
  said('mfaEnforcedForAdminsOfCustomers', 'compliant', null),
  said('spendingBudgetSetForCustomerAzureSubscriptions', 'noncompliant', 'preview'),
];

test('Microsoft’s list by how much it insists', () => {
  expect(counted({ items: [...ITEMS, said('securityAlertsPromptlyResolved', 'noncompliant')] })).toEqual({
    mandatory: { met: 1, total: 3 },
    recommended: { met: 1, total: 1 },
    preview: { met: 0, total: 1 },
    complete: true,
  });
});

test('what is not understood is not met, and the list is not all read', () => {
  const unclear = said('securityAlertsPromptlyResolved', 'unknownFutureValue');
  expect(counted({ items: [...ITEMS, unclear] })).toMatchObject({
    mandatory: { met: 1, total: 3 },
    complete: false,
  });
  // A row without a type may be any requirement, so none of them counts as met.
  expect(counted({ items: [...ITEMS, { complianceStatus: 'compliant' }] })).toMatchObject({
    mandatory: { met: 0, total: 2 },
    recommended: { met: 0, total: 1 },
    complete: false,
  });
});

test('a requirement that is listed twice counts once, by its worst', () => {
  const twice = [said('mfaEnforcedForAdmins', 'noncompliant'), said('mfaEnforcedForAdmins', 'compliant')];
  for (const items of [twice, twice.toReversed()])
    expect(counted({ items })?.mandatory).toEqual({ met: 0, total: 1 });
});

test('a list that broke off says so', () => {
  expect(counted({ items: ITEMS.slice(0, 1), missing: 'incomplete' })).toMatchObject({
    mandatory: { met: 1, total: 1 },
    complete: false,
  });
});

test('what could not be read at all is no count', () => {
  expect(counted({ missing: 'consent' })).toBeNull();
});
