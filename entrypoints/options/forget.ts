import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/shell/messages.ts';
import { deleteAllDatabases } from '../../lib/store/database.ts';

/** The address under which the page says that everything was forgotten. */
export const FORGOTTEN = '#forgotten';

/**
 * Has the worker forget everything, and every open page of the extension start anew: what they show they hold in
 * memory. Answers only where something stayed.
 */
export async function forgetEverything(): Promise<'failed'> {
  if (!(await sendMessage('forgetEverything').catch(() => false))) return 'failed';
  localStorage.clear();
  sessionStorage.clear();
  // The types of extension APIs know no window of a page.
  const views = browser.extension.getViews() as unknown as readonly (typeof window)[];
  for (const view of views) if (view !== window) view.location.reload();
  // A page that was reading when the databases went has opened an empty one since.
  try {
    await deleteAllDatabases();
  } catch {
    return 'failed';
  }
  // Without telling this page, which would draw it once more before it goes.
  history.replaceState(null, '', FORGOTTEN);
  location.reload();
  return await new Promise(() => {});
}
