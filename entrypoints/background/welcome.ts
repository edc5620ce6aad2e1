import { openWelcome } from '../../lib/shell/welcome-tab.ts';
import { readConfiguration } from './product.ts';

/** Shows a new user the way in. Where policy brings the connection, nobody's browser opens a page unasked. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { settings } = await readConfiguration();
  if (settings.clientId === null) await openWelcome();
}
