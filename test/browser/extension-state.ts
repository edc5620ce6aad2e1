import type { Page } from '@playwright/test';

/** What the browser shows and stores for the extension, read from one of its own pages. */
export interface ExtensionState {
  readonly badge: string;
  readonly title: string;
  /** Ids of the notifications that stand. */
  readonly notifications: readonly string[];
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  readonly alarms: readonly string[];
}

interface ExtensionApi {
  action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
  alarms: { getAll(): Promise<{ name: string }[]> };
}

export async function extensionState(page: Page): Promise<ExtensionState> {
  return await page.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return {
      badge: await api.action.getBadgeText({}),
      title: await api.action.getTitle({}),
      notifications: Object.keys(await api.notifications.getAll()),
      local: await api.storage.local.get(),
      session: await api.storage.session.get(),
      alarms: (await api.alarms.getAll()).map(({ name }) => name).sort(),
    };
  });
}
