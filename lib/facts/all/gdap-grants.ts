import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import gdapRelationships from '../../evidence/sources/gdap-relationships.ts';
import { defineFact } from '../fact.ts';
import { type ActiveGrant, activeGrants } from '../gdap/active-grants.ts';

/** Which groups GDAP lets into which customers, with which roles, whether or not their people are known. */
export default defineFact<readonly ActiveGrant[]>({
  id: 'gdap-grants',
  needs: [gdapRelationships, gdapAssignments],
  derive: activeGrants,
});
