import { switchDemo } from '../../lib/shell/demo.ts';
import { DEMO_ACCOUNT } from '../../lib/shell/demo-account.ts';
import { forgetTenant } from '../../lib/store/forget-tenant.ts';
import { connect, currentAccount, readConfiguration, scopeOf } from './product.ts';
import { refreshSurfaces } from './surfaces.ts';

/** Removes every record of the demo and no longer shows it. The records go first: without them nothing is readable. */
export async function forgetDemo(): Promise<void> {
  try {
    await forgetTenant(await connect(), scopeOf(DEMO_ACCOUNT));
  } finally {
    await switchDemo(false);
  }
}

/** Shows the demo whose records a page has stored. Beside a real account there is none: then they are removed. */
export async function showDemo(): Promise<void> {
  const configuration = await readConfiguration();
  if ((await currentAccount(configuration)) === null) await switchDemo(true);
  else await forgetDemo();
  await refreshSurfaces(configuration);
}

export async function leaveDemo(): Promise<void> {
  await forgetDemo();
  await refreshSurfaces(await readConfiguration());
}
