import { expect, test } from 'vitest';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { pendingAnnouncements } from '../../../lib/store/outbox.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import { readSweeps } from '../../../lib/store/sweeps.ts';
import { ANNOUNCED, eventLine, SWEEPS, showSweep, TWENTY_SWEEPS } from '../../browser/twenty-sweeps.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { startMachine } from './machine.ts';

test('twenty sweeps that nobody disturbs: what a browser must show, too, in which the worker is killed 100 times', async () => {
  const tenant = loadTenant(new URL('../../tenants/healthy', import.meta.url).pathname);
  const machine = await startMachine({ tenant });
  try {
    await machine.sweep();
    for (let sweep = 1; sweep <= SWEEPS; sweep += 1) {
      machine.time += 60_000;
      showSweep(machine.cloud, tenant, sweep);
      await machine.sweep();
    }
    const sweeps = (await readSweeps(machine.db, machine.scope)).map(({ id }) => id);
    const log = await readEvents(machine.db, machine.scope);
    expect(log.map((event) => eventLine(event, sweeps))).toEqual(TWENTY_SWEEPS);
    const waiting = await pendingAnnouncements(machine.db, machine.scope);
    expect(waiting.map(({ sweep }) => sweeps.indexOf(sweep))).toEqual(ANNOUNCED);
  } finally {
    machine.close();
    await deleteDatabase();
  }
});
