import type { Settings } from './settings.ts';

/** The settings that the popup needs to find its tenant and to speak. */
export type Connection = Pick<Settings, 'clientId' | 'tenantId' | 'cloud' | 'locale'>;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isGuid = (value: unknown): value is string => typeof value === 'string' && GUID.test(value);
const isCloud = (value: unknown): value is Settings['cloud'] =>
  value === 'global' || value === 'usgov' || value === 'china';
const isText = (value: unknown): value is string => typeof value === 'string';

type Raw = Readonly<Record<string, unknown>>;

/**
 * What {@link mergeSettings} says of these four, without the schema of all settings: the popup is small. `told` is
 * the raw content of `storage.local`, `managed` that of `storage.managed`.
 */
export function readConnection(told: unknown, managed: Raw): Connection {
  const own = ((told as { settings?: unknown } | null | undefined)?.settings ?? {}) as Raw;
  const first = <Value>(
    name: keyof Connection,
    fits: (value: unknown) => value is Value,
  ): Value | undefined => [managed[name], own[name]].find(fits);
  return {
    clientId: first('clientId', isGuid) ?? null,
    tenantId: first('tenantId', isGuid) ?? null,
    cloud: first('cloud', isCloud) ?? 'global',
    locale: first('locale', isText) ?? 'en',
  };
}

/** Whether somebody signed in over this connection: an account of another client id, cloud or tenant is not signed in. */
export function isSignedInOver(
  account: Pick<Settings, 'clientId' | 'cloud'> & { readonly tenantId: string },
  { clientId, cloud, tenantId }: Connection,
): boolean {
  const sameTenant = tenantId === null || tenantId.toLowerCase() === account.tenantId.toLowerCase();
  return account.clientId === clientId && account.cloud === cloud && sameTenant;
}
