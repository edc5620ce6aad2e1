import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNT } from '../../lib/shell/demo-account.ts';
import type { DemoTenant } from '../../lib/store/demo-tenant.ts';
import type { Summary } from '../../lib/views/summary.ts';
import { demoTenant } from '../../scripts/demo-tenant.ts';

const RECORDED_ID = '6513270e-269e-4d37-b2a7-4de452e6b438';
const expected = JSON.parse(
  readFileSync(new URL('../tenants/expected/typical.json', import.meta.url), 'utf8'),
) as Record<string, { verdict: string }>;

describe('the demo that is packaged', () => {
  let demo: DemoTenant;
  let summary: Summary;
  beforeAll(async () => {
    demo = await demoTenant('0.0.0');
    [{ summary }] = demo.rows.summaries as [{ summary: Summary }];
  });

  test('says of every check what an expert says of the recorded tenant', () => {
    const checks = summary.groups.flatMap(({ actions }) => actions.flatMap((action) => action.checks));
    const verdicts = Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
    const wanted = Object.entries(expected).map(([id, { verdict }]) => [id, verdict]);
    expect(wanted.length).toBeGreaterThan(60);
    expect(verdicts).toEqual(Object.fromEntries(wanted));
  });

  test('belongs to a tenant of its own, and says so in its name', () => {
    expect(summary.tenant).toEqual({ id: DEMO_ACCOUNT.tenantId, name: 'Contoso Cloud Services (demo)' });
    const scopes = Object.values(demo.rows)
      .flat()
      .map((row) => row as { cloud: string; tenant: string });
    expect(new Set(scopes.map(({ cloud, tenant }) => `${cloud} ${tenant}`))).toEqual(
      new Set([`global ${DEMO_ACCOUNT.tenantId}`]),
    );
    expect(JSON.stringify(demo)).not.toContain(RECORDED_ID);
  });

  test('brings nothing that could show in a portal, notify, or be gone on with', () => {
    const stores = Object.keys(demo.rows);
    expect(stores).toEqual(expect.arrayContaining(['summaries', 'analyses', 'reports', 'sweeps', 'names']));
    for (const store of ['hints', 'outbox', 'clocks', 'checkpoints', 'ledger'])
      expect(stores).not.toContain(store);
  });

  test('is the same each time that it is made', async () => {
    expect(await demoTenant('0.0.0')).toEqual(demo);
  });
});
