import type { CloudHosts, Resource } from '../../lib/microsoft/clouds.ts';
import type { ScopeRequest } from './entra-state.ts';
import { KNOWN_SCOPES } from './scopes.ts';

const OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);
const APIS: readonly Resource[] = ['graph', 'partnerCenter', 'arm'];
/** Short names of the one scope that each API other than Graph has. */
const IMPERSONATION: Readonly<Partial<Record<Resource, string>>> = {
  partnerCenter: 'partnercenter',
  arm: 'arm',
};

/** Consent that a person may give without an administrator. */
export interface ConsentPolicy {
  /** Short scope names. */
  readonly userConsentable: readonly string[];
}

export const DEFAULT_CONSENT_POLICY: ConsentPolicy = {
  userConsentable: ['User.Read', 'LicenseAssignment.Read.All'],
};

/** What is consented in the tenant, by short names; it grows when somebody accepts. */
export interface Consent {
  has(name: string): boolean;
  /** Requested names that nobody has consented to. */
  missing(scopes: ScopeRequest): string[];
  /** All consented names of an API. */
  granted(resource: Resource): string[];
  accept(names: readonly string[]): void;
  revoke(names: readonly string[]): void;
  userMayConsent(names: readonly string[]): boolean;
}

/** `granted` undefined = every scope that exists. */
export function createConsent(granted: readonly string[] | undefined, policy: ConsentPolicy): Consent {
  const consented = new Set(granted ?? KNOWN_SCOPES);
  return {
    has: (name) => consented.has(name),
    missing: ({ names }) => names.filter((name) => !consented.has(name)),
    granted: (resource) => [...consented].filter((name) => resourceOf(name) === resource).sort(),
    accept: (names) => {
      for (const name of names) consented.add(name);
    },
    revoke: (names) => {
      for (const name of names) consented.delete(name);
    },
    userMayConsent: (names) => names.every((name) => policy.userConsentable.includes(name)),
  };
}

function resourceOf(name: string): Resource {
  return APIS.find((resource) => IMPERSONATION[resource] === name) ?? 'graph';
}

/** Reads a `scope` parameter; a text instead = why Entra refuses it (AADSTS70011, AADSTS28000). */
export function readScopes(text: string, hosts: CloudHosts): ScopeRequest | string {
  const all = text.split(' ').filter((scope) => scope !== '');
  const openid = all.filter((scope) => OPENID.has(scope));
  const resources = new Set<Resource>();
  const names: string[] = [];
  let isDefault = false;
  let qualified = false;
  for (const scope of all.filter((one) => !OPENID.has(one))) {
    const resource =
      APIS.find((api) => hosts[api] !== null && scope.startsWith(`https://${hosts[api]}/`)) ?? 'graph';
    const name = scope.replace(`https://${hosts[resource]}/`, '').replace(/^\//, '');
    resources.add(resource);
    if (name !== scope) qualified = true;
    if (name === '.default') {
      isDefault = true;
      continue;
    }
    const short =
      resource === 'graph' ? name : name === 'user_impersonation' ? (IMPERSONATION[resource] ?? name) : name;
    if (!KNOWN_SCOPES.includes(short) || resourceOf(short) !== resource) {
      return `AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope ${scope} does not exist.`;
    }
    names.push(short);
  }
  if (resources.size > 1) {
    return 'AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource.';
  }
  const [resource = 'graph'] = resources;
  return { openid, resource, names, isDefault, qualified };
}

/** Scope names as tokens hold them: `user_impersonation` for the APIs that have nothing else. */
export function claimNames(resource: Resource, names: readonly string[]): string[] {
  return resource === 'graph' ? [...names] : names.map(() => 'user_impersonation');
}

/** The `scope` of a token answer: everything consented for the API, in the form that was asked for. */
export function scopeAnswer(scopes: ScopeRequest, granted: readonly string[], hosts: CloudHosts): string {
  const prefix = scopes.qualified ? `https://${hosts[scopes.resource]}/` : '';
  const api = claimNames(scopes.resource, granted).map((name) => prefix + name);
  const openid = scopes.openid.filter((name) => name !== 'offline_access');
  return [...openid, ...api, ...(scopes.isDefault ? [`${prefix}.default`] : [])].join(' ');
}
