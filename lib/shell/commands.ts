import { browser } from 'wxt/browser';

/** Keyboard shortcuts, as the manifest names them. */
type Command = 'focus-hint';

/** Calls back with the tab in which a shortcut was pressed; null where the browser does not tell. */
export function onCommand(wanted: Command, listener: (tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === wanted) listener(tab?.id ?? null);
  });
}

/** The keys of a shortcut as the browser writes them, such as `Alt+Shift+H`; null where the person has set none. */
export async function keysOf(wanted: Command): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === wanted)?.shortcut || null;
}
