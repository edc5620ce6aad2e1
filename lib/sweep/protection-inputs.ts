import type { Evaluation } from '../checks/evaluate.ts';
import type { EvaluationInputs } from '../checks/runner.ts';
import adminMethods from '../evidence/sources/admin-methods.ts';
import authMethodsPolicy from '../evidence/sources/auth-methods-policy.ts';
import registration from '../evidence/sources/registration.ts';
import securityDefaults from '../evidence/sources/security-defaults.ts';
import users from '../evidence/sources/users.ts';
import admins from '../facts/all/admins.ts';
import caCoverage from '../facts/all/ca-coverage.ts';
import members from '../facts/all/members.ts';
import technicians from '../facts/all/technicians.ts';
import { gapOf, isMissing } from '../facts/fact.ts';
import { accounts, kindOf } from '../facts/people/principal.ts';
import type { ProtectionInputs } from '../views/protection/protect.ts';

/** What the sign-in protection matrix is made of: the evidence and facts that the checks were judged by. */
export function protectionInputs(
  { evidence, settings, now }: EvaluationInputs,
  { fact }: Evaluation,
): ProtectionInputs {
  const read = evidence(users);
  const account = accounts({ evidence, settings, now });
  const foreign = read.rows
    .filter(({ accountEnabled }) => accountEnabled)
    .map((user) => ({ id: user.id, kind: kindOf(user) }))
    .filter(({ kind }) => kind !== 'member');
  return {
    admins: fact(admins),
    technicians: fact(technicians),
    members: fact(members),
    guests: { people: isMissing(read) ? null : foreign, gap: gapOf(users.id, read) ?? null },
    coverage: fact(caCoverage),
    securityDefaults: evidence(securityDefaults),
    registration: evidence(registration),
    adminMethods: evidence(adminMethods),
    authMethodsPolicy: evidence(authMethodsPolicy),
    emergencyAccounts: settings.emergencyAccounts,
    account: (id) => account(id).principal,
  };
}
