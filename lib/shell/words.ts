import { browser } from 'wxt/browser';

/** Reads a file of words from the extension's own package; null where there is none. */
export async function readWords(path: string): Promise<string | null> {
  try {
    // WXT types the paths of files that lie in `public`; these are put there by the build.
    const url = (browser.runtime.getURL as (path: string) => string)(`/words/${path}`);
    const answer = await fetch(url);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
