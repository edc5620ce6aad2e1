import users, { type User } from '../../evidence/sources/users.ts';
import type { FactInputs } from '../fact.ts';

/** What kind of user it is, in the words of Conditional Access; `unknown` where the user was not read. */
export type PrincipalKind =
  | 'member'
  | 'internalGuest'
  | 'b2bCollaborationGuest'
  | 'b2bCollaborationMember'
  | 'unknown';

/** A user as Conditional Access sees it. */
export interface Principal {
  /** Object id, lower case. */
  readonly id: string;
  readonly kind: PrincipalKind;
}

/**
 * Guests by their `userType`; whoever signs in elsewhere has `#EXT#` in the name
 * (https://learn.microsoft.com/entra/external-id/user-properties).
 */
export function kindOf({
  userPrincipalName,
  userType,
}: Pick<User, 'userPrincipalName' | 'userType'>): PrincipalKind {
  const external = userPrincipalName.toUpperCase().includes('#EXT#');
  if (userType === 'Guest') return external ? 'b2bCollaborationGuest' : 'internalGuest';
  return external ? 'b2bCollaborationMember' : 'member';
}

/** A user by id, and whether its account is enabled: null where that was not read. */
export interface Account {
  readonly principal: Principal;
  readonly enabled: boolean | null;
}

/** Looks users up by id. */
export function accounts({ evidence }: FactInputs): (id: string) => Account {
  const read = evidence(users);
  const found = new Map(read.rows.map((user) => [user.id, user]));
  return (id) => {
    const user = found.get(id);
    return user === undefined
      ? { principal: { id, kind: 'unknown' }, enabled: null }
      : { principal: { id, kind: kindOf(user) }, enabled: user.accountEnabled };
  };
}
