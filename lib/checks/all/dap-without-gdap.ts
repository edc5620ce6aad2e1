import pcCustomer from '../../evidence/sources/pc-customer.ts';
import pcCustomers from '../../evidence/sources/pc-customers.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { judgeDelegatedAccess } from '../delegated-access.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';

const judged = subjectsOf('customer');

/**
 * Delegated admin privileges that nothing has replaced yet
 * (https://learn.microsoft.com/partner-center/customers/gdap-introduction). An attested review of the DAP report lifts
 * only `pc-customer` that nobody may read, never relationships that are unread.
 */
export default defineCheck({
  id: 'dap-without-gdap',
  action: 'dap-removal',
  severity: 'critical',
  subjectKind: 'customer',
  uses: { pcCustomer, pcCustomers, liveRelationships },
  attestations: ['dap-review-overdue'],
  words: {
    title: 'No customer allows delegated access (DAP) without GDAP',
    failTitle: 'Customers allow delegated access without GDAP',
    why: 'DAP gives every one of your admin agents Global Administrator at the customer, for ever.',
    fix: {
      text: 'In Partner Center, ask the customer for a GDAP relationship with the roles that you need, then remove DAP on the customer’s Admin relationships page.',
      page: 'customers',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-faq',
    details: {
      dapWithoutGdap: 'Delegated access is on, and no GDAP relationship is live.',
      noDap: 'Delegated access is off.',
      besideGdap: 'Delegated access is on, beside a live GDAP relationship.',
      deleted: 'This customer was removed.',
      reviewed: 'Partner Center’s API could not be read; the DAP report was reviewed within 90 days.',
    },
  },
  evaluate({ pcCustomer, pcCustomers, liveRelationships, attestations, now }) {
    return judgeDelegatedAccess(
      { pcCustomer, pcCustomers, liveRelationships, review: attestations['dap-review-overdue'], now },
      {
        judge({ id, allowed, live }) {
          if (!allowed) return judged(id, 'pass', 'noDap');
          if (live === true) return judged(id, 'pass', 'besideGdap');
          if (live === false) return judged(id, 'fail', 'dapWithoutGdap');
          return unknownSubject(id, 'customer', live);
        },
        deleted: (id) => judged(id, 'notApplicable', 'deleted'),
        reviewed: () => tenantSubject('attested', 'reviewed'),
      },
    );
  },
});
