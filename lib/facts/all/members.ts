import roleAssignments from '../../evidence/sources/role-assignments.ts';
import users from '../../evidence/sources/users.ts';
import { defineFact, gapOf } from '../fact.ts';
import { kindOf, type Principal } from '../people/principal.ts';

/** Directory Synchronization Accounts: nobody signs in with them but Microsoft Entra Connect. */
const SYNCHRONISATION = 'd29b2b05-8046-44ba-8758-1e26182fcf32';

/** The account of a package of Microsoft's (service principals of older services are users of this name). */
const PACKAGE = /^package_[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}@/i;

/** Enabled users of the tenant that are people: no guests, no synchronisation accounts, no packages. */
export default defineFact<readonly Principal[]>({
  id: 'members',
  needs: [users],
  derive({ evidence }) {
    const synchronising = new Set(
      evidence(roleAssignments)
        .rows.filter(({ roleDefinitionId }) => roleDefinitionId === SYNCHRONISATION)
        .map(({ principalId }) => principalId),
    );
    return evidence(users)
      .rows.filter(
        ({ id, accountEnabled, userType, userPrincipalName }) =>
          accountEnabled &&
          userType !== 'Guest' &&
          !synchronising.has(id) &&
          !PACKAGE.test(userPrincipalName),
      )
      .map((user) => ({ id: user.id, kind: kindOf(user) }));
  },
  // Without role assignments nobody is left out by role: there are then more members, not fewer.
  gap: ({ evidence }) => gapOf(users.id, evidence(users)),
});
