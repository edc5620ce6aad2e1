import { browser } from 'wxt/browser';

const OWN = 'told';

/** What the person told the product, raw, as stored in `storage.local`. */
export async function readOwnTold(): Promise<unknown> {
  return (await browser.storage.local.get(OWN))[OWN];
}

/** Replaces what the person told; the worker hears of it through `storage.onChanged`. */
export async function writeOwnTold(told: unknown): Promise<void> {
  await browser.storage.local.set({ [OWN]: told });
}

/**
 * Changes what the person told, starting from what is stored at that moment: what another window stored meanwhile
 * stays. Windows that change it at the same time wait for each other. Nothing is written where `change` answers null.
 */
export async function changeOwnTold(change: (stored: unknown) => unknown): Promise<void> {
  await navigator.locks.request(OWN, async () => {
    const changed = change(await readOwnTold());
    if (changed !== null) await writeOwnTold(changed);
  });
}

/** Settings fixed by policy, raw. Empty where the browser has no managed storage or no policy. */
export async function readManagedSettings(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects when no managed manifest is installed: https://bugzilla.mozilla.org/show_bug.cgi?id=1338140
    return {};
  }
}

/** Own contents of storage before and after a change, raw; the same when policy changed. */
export interface ToldChange {
  readonly before: unknown;
  readonly after: unknown;
  readonly byPolicy: boolean;
}

/** Calls back when own or managed settings changed. */
export function watchTold(listener: (change: ToldChange) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const own = area === 'local' ? changes[OWN] : undefined;
    if (own === undefined && area !== 'managed') return;
    listener({ before: own?.oldValue, after: own?.newValue, byPolicy: area === 'managed' });
  });
}
