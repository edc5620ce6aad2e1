import { browser } from 'wxt/browser';
import type { Cloud } from '../microsoft/clouds.ts';

/** Who signed in last: no secret, kept so that a browser restart can ask Entra for the same account silently. */
export interface StoredAccount {
  readonly cloud: Cloud;
  readonly tenantId: string;
  readonly objectId: string;
  readonly username: string;
  /** Client id that was used; another one means another sign-in. */
  readonly clientId: string;
}

const KEY = 'account';

export async function readAccount(): Promise<StoredAccount | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as StoredAccount | undefined) ?? null;
}

export async function writeAccount(account: StoredAccount): Promise<void> {
  await browser.storage.local.set({ [KEY]: account });
}

export async function forgetAccount(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
