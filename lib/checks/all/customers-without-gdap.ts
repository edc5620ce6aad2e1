import customersFact from '../../facts/all/customers.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { hiddenAccess } from '../live.ts';
import { subjectsOf } from '../subject.ts';

const judged = subjectsOf('customer');

/** Customers that only buy need no relationship: an exception says so, and accepts what is `partial` here. */
export default defineCheck({
  id: 'customers-without-gdap',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'customer',
  acceptsPartial: true,
  needs: { customers: customersFact, liveRelationships },
  words: {
    title: 'Every customer has a GDAP relationship',
    failTitle: 'Customers without a GDAP relationship',
    why: 'Without GDAP you cannot help this customer, or you help in ways that nobody limits, such as shared accounts.',
    fix: {
      text: 'Ask the customer for a GDAP relationship in Partner Center. If you only sell licences to it, note an exception.',
      page: 'customers',
    },
    explain:
      'https://learn.microsoft.com/partner-center/customers/gdap-obtain-admin-permissions-to-manage-customer',
    details: {
      live: '{ $count -> [one] One GDAP relationship is *[other] { $count } GDAP relationships are } live.',
      none: 'No GDAP relationship with this customer is live.',
    },
  },
  notApplicable: ({ customers }) => customers.complete && customers.value?.ids.length === 0,
  evaluate({ customers, liveRelationships }) {
    const subjects = customers.value.ids.map((id) => {
      const access = liveRelationships.value.byCustomer.get(id);
      if (access !== undefined) return judged(id, 'pass', 'live', { count: access.relationships.length });
      const gap = hiddenAccess(liveRelationships, id);
      return gap === undefined ? judged(id, 'partial', 'none') : unknownSubject(id, 'customer', gap);
    });
    if (customers.complete) return subjects;
    return [...subjects, unseenRest({ source: customers.gap?.source ?? 'contracts', cause: 'incomplete' })];
  },
});
