import { DEMO_ACCOUNT } from '../../lib/shell/demo-account.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { readDemoTenant, writeDemoTenant } from '../../lib/store/demo-tenant.ts';

/** Stores the made-up tenant that the extension brings; the worker then shows it. It is loaded on demand alone. */
export async function storeDemo(): Promise<void> {
  const { default: json } = await import('virtual:demo-tenant');
  const db = await openDatabase();
  try {
    const scope = [DEMO_ACCOUNT.cloud, DEMO_ACCOUNT.tenantId] as const;
    await writeDemoTenant(db, scope, readDemoTenant(json, Date.now()));
  } finally {
    db.close();
  }
}
