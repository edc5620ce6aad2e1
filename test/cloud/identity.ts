import { createHash } from 'node:crypto';
import type { RecordedTenant } from './recorded-tenant.ts';

/** A person who can sign in to the simulated tenant. */
export interface Person {
  readonly objectId: string;
  readonly username: string;
  readonly displayName: string;
  /** May grant permissions for the whole organisation. */
  readonly isAdmin: boolean;
}

/** The tenant that Entra speaks for, with its people; the first is the one the tenant was recorded as. */
export interface Identity {
  readonly tenantId: string;
  readonly name: string;
  readonly people: readonly Person[];
}

const FALLBACK_NAME = 'Contoso';
const FALLBACK_USER = 'admin@contoso.onmicrosoft.com';

/** Reads who is who from `tenant.json`, then from the recorded `/me` and `/organization`; what is missing is derived. */
export function identityOf(tenant: RecordedTenant, others: readonly Person[] = []): Identity {
  const me = recordedBody(tenant, '/v1.0/me');
  const organization = recordedBody(tenant, '/v1.0/organization');
  const username = tenant.file.signedInAs ?? text(me, 'userPrincipalName') ?? FALLBACK_USER;
  const isMe = text(me, 'userPrincipalName')?.toLowerCase() === username.toLowerCase();
  const person: Person = {
    objectId: (isMe ? text(me, 'id') : null) ?? guidFor(username),
    username,
    displayName: (isMe ? text(me, 'displayName') : null) ?? username,
    isAdmin: tenant.file.isAdmin ?? false,
  };
  return {
    tenantId: tenant.file.tenantId ?? text(organization, 'id') ?? guidFor(tenant.file.name ?? FALLBACK_NAME),
    name: tenant.file.name ?? text(organization, 'displayName') ?? FALLBACK_NAME,
    people: [person, ...others],
  };
}

function recordedBody(tenant: RecordedTenant, path: string): unknown {
  const found = tenant.recordings.find(
    ({ request, status }) => status === 200 && new URL(request.slice('GET '.length)).pathname === path,
  )?.body;
  const rows = (found as { value?: unknown } | null | undefined)?.value;
  return Array.isArray(rows) ? rows[0] : found;
}

function text(source: unknown, name: string): string | null {
  const value = (source as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : null;
}

/** A GUID that is always the same for the same name. */
function guidFor(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
