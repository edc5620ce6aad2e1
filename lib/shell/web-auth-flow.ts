import { browser } from 'wxt/browser';

/** Time that Entra gets to answer without showing anything. */
const SILENT_TIMEOUT_MS = 10_000;

/** Where Microsoft's sign-in returns to; must be registered as a single-page application redirect URI. */
export function redirectUri(): string {
  return browser.identity.getRedirectURL();
}

/**
 * Opens Microsoft's page in the browser's own sign-in window and resolves with the address it came back to. Without
 * `interactive` nothing is shown. @throws when the window is closed, or something would have to be shown.
 */
export async function launchWebAuthFlow(url: string, interactive: boolean): Promise<string> {
  // The page redirects by script, so the first load must not count as "needs a person"; Chromium alone knows these.
  const silently = import.meta.env.FIREFOX
    ? {}
    : { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: SILENT_TIMEOUT_MS };
  const answer = await browser.identity.launchWebAuthFlow({
    url,
    interactive,
    ...(interactive ? {} : silently),
  });
  if (answer === undefined) throw new Error('The sign-in window was cancelled');
  return answer;
}
