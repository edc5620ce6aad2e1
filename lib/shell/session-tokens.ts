import { browser } from 'wxt/browser';

const KEY = 'msal';

/** Tokens between two lives of the worker: in memory of the browser, never on disk, never for content scripts. */
export const sessionTokens = {
  async read(): Promise<Record<string, string>> {
    return ((await browser.storage.session.get(KEY))[KEY] as Record<string, string> | undefined) ?? {};
  },
  async write(entries: Record<string, string>): Promise<void> {
    await browser.storage.session.set({ [KEY]: entries });
  },
};
