import type { Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type adminMethods from '../evidence/sources/admin-methods.ts';
import type authMethodsPolicy from '../evidence/sources/auth-methods-policy.ts';
import type { Registration } from '../evidence/sources/registration.ts';
import { gapOf } from '../facts/fact.ts';
import type { Used } from './check.ts';

/** What somebody can sign in with. */
export interface RegisteredMethods {
  /** A method that does for MFA; by the report: registered and allowed. Undefined where a new kind decides. */
  readonly mfa: boolean | undefined;
  /** Undefined where a kind that is new to this version may be. */
  readonly phishingResistant: boolean | undefined;
  /** Phishing-resistant kinds that this version does not know by name. */
  readonly newKinds: readonly string[];
  /** `report`: the report of all users; `user`: the methods of this one, registered and perhaps not allowed. */
  readonly by: 'report' | 'user';
}

/**
 * Values of `methodsRegistered` that no phishing site can relay, and those that it can
 * (https://learn.microsoft.com/graph/api/resources/userregistrationdetails).
 */
const RESISTANT: ReadonlySet<string> = new Set([
  'fido2',
  'fido2SecurityKey',
  'windowsHelloForBusiness',
  'macOsSecureEnclaveKey',
  'passKeyDeviceBound',
  'passKeyDeviceBoundAuthenticator',
  'passKeyDeviceBoundWindowsHello',
]);
const PHISHABLE: ReadonlySet<string> = new Set([
  'mobilePhone',
  'alternateMobilePhone',
  'officePhone',
  'email',
  'securityQuestion',
  'softwareOneTimePasscode',
  'hardwareOneTimePasscode',
  'microsoftAuthenticatorPush',
  'microsoftAuthenticatorPasswordless',
  'temporaryAccessPass',
  'externalAuthMethod',
  'qrCodePin',
]);

/** Types of a user's methods: those that resist phishing, others that do for MFA, and those that do not. */
const RESISTANT_TYPES: ReadonlySet<string> = new Set(
  ['fido2', 'windowsHelloForBusiness', 'platformCredential'].map(typeOf),
);
const MFA_TYPES: ReadonlySet<string> = new Set(
  ['microsoftAuthenticator', 'phone', 'softwareOath', 'hardwareOath', 'external'].map(typeOf),
);
const OTHER_TYPES: ReadonlySet<string> = new Set(
  ['password', 'email', 'temporaryAccessPass', 'passwordlessMicrosoftAuthenticator', 'qrCodePin'].map(typeOf),
);

function typeOf(name: string): string {
  return `#microsoft.graph.${name}AuthenticationMethod`;
}

const isNewKind = (method: string): boolean => /^passKey/i.test(method) && !RESISTANT.has(method);

/** The methods of one user by a row of the report. */
export function reportedMethods(row: Registration): RegisteredMethods {
  const newKinds = row.methodsRegistered.filter(isNewKind);
  const isResistant = row.methodsRegistered.some((method) => RESISTANT.has(method)) || newKinds.length > 0;
  const isStrange = row.methodsRegistered.some((method) => !RESISTANT.has(method) && !PHISHABLE.has(method));
  const phishingResistant = isResistant ? true : isStrange ? undefined : false;
  return { mfa: row.isMfaCapable, phishingResistant, newKinds, by: 'report' };
}

function ofUser(types: readonly string[]): RegisteredMethods {
  const isResistant = types.some((type) => RESISTANT_TYPES.has(type));
  const isMfa = isResistant || types.some((type) => MFA_TYPES.has(type));
  const isStrange = types.some(
    (type) => !RESISTANT_TYPES.has(type) && !MFA_TYPES.has(type) && !OTHER_TYPES.has(type),
  );
  const perhaps = isStrange ? undefined : false;
  return { mfa: isMfa || perhaps, phishingResistant: isResistant || perhaps, newKinds: [], by: 'user' };
}

/** A kind of method that is new to this version decides. */
export const newKind = ({ by }: RegisteredMethods): Gap => ({
  source: by === 'report' ? 'registration' : 'admin-methods',
  cause: 'error',
});

/**
 * The methods of each user: by the report of all users; where the tenant has no licence for that, by each
 * administrator's own list. A gap says why they are not known; null: the user was deleted meanwhile.
 */
export function registeredMethods(
  registration: Evidence<Registration>,
  methods: Used<typeof adminMethods>,
): (user: string) => RegisteredMethods | Gap | null {
  const rows = new Map(registration.rows.map((row) => [row.id, row]));
  const spoiled = new Set(registration.spoiled.map(({ partial }) => partial.id));
  const byUser = Map.groupBy(methods.rows, ({ user }) => user);
  const spoiledUsers = new Set(methods.spoiled.map(({ entity }) => entity));
  const reportGap = gapOf('registration', registration);
  const ofList = (user: string): RegisteredMethods | Gap | null => {
    if (spoiledUsers.has(user)) return { source: 'admin-methods', cause: 'error' };
    if (methods.entities?.has(user) !== true)
      return gapOf('admin-methods', methods) ?? reportGap ?? { source: 'admin-methods', cause: 'incomplete' };
    const list = byUser.get(user) ?? [];
    if (list.some(({ deleted }) => deleted)) return null;
    return ofUser(list.flatMap((row) => (row.deleted ? [] : [row['@odata.type']])));
  };
  return (user) => {
    const row = rows.get(user);
    if (row !== undefined) return reportedMethods(row);
    if (spoiled.has(user)) return { source: 'registration', cause: 'error' };
    if (reportGap?.cause === 'licence') return ofList(user);
    // Who is missing from the whole report is not known to have nothing.
    return reportGap ?? { source: 'registration', cause: 'incomplete' };
  };
}

/** Whether certificates are allowed, which nobody registers: somebody without a method may have one. */
export function certificateTenant(policy: Used<typeof authMethodsPolicy>): boolean | Gap {
  const configurations = policy.rows[0]?.authenticationMethodConfigurations;
  if (configurations === undefined)
    return gapOf('auth-methods-policy', policy) ?? { source: 'auth-methods-policy', cause: 'error' };
  const state = configurations.find(({ id }) => id === 'X509Certificate')?.state ?? 'disabled';
  if (state === 'enabled') return true;
  return state === 'disabled' ? false : { source: 'auth-methods-policy', cause: 'error' };
}
