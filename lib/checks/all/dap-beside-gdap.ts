import pcCustomer from '../../evidence/sources/pc-customer.ts';
import pcCustomers from '../../evidence/sources/pc-customers.ts';
import liveRelationships from '../../facts/all/live-relationships.ts';
import { defineCheck } from '../check.ts';
import { judgeDelegatedAccess } from '../delegated-access.ts';
import { unknownSubject } from '../incomplete.ts';
import { subjectsOf, tenantSubject } from '../subject.ts';

const judged = subjectsOf('customer');

/**
 * Partner Center's flag may follow GDAP, so that it proves nothing by itself: never more than `partial`. An attested
 * review of the DAP report lifts only `pc-customer` that nobody may read, never relationships that are unread.
 */
export default defineCheck({
  id: 'dap-beside-gdap',
  action: 'dap-removal',
  severity: 'medium',
  subjectKind: 'customer',
  uses: { pcCustomer, pcCustomers, liveRelationships },
  attestations: ['dap-review-overdue'],
  words: {
    title: 'No customer allows delegated access (DAP) beside GDAP',
    failTitle: 'Customers still allow delegated access beside GDAP',
    why: 'As long as DAP stands beside GDAP, the narrow roles of GDAP protect nobody.',
    fix: {
      text: 'In Partner Center, open the customer’s Admin relationships page and confirm whether DAP is still there; if so, remove it.',
      page: 'customers',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-faq',
    details: {
      dapBesideGdap:
        'Delegated access is on beside a live GDAP relationship. Confirm in Partner Center: the flag may follow GDAP.',
      noDap: 'Delegated access is off.',
      withoutGdap: 'Delegated access is on without GDAP; that is judged elsewhere.',
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
          if (live === true) return judged(id, 'partial', 'dapBesideGdap');
          if (live === false) return judged(id, 'pass', 'withoutGdap');
          return unknownSubject(id, 'customer', live);
        },
        deleted: (id) => judged(id, 'notApplicable', 'deleted'),
        reviewed: () => tenantSubject('attested', 'reviewed'),
      },
    );
  },
});
