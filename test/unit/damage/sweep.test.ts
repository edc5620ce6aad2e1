import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import type { Report } from '../../../lib/report/report.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import type { RecordedTenant } from '../../cloud/recorded-tenant.ts';
import { type Machine, startMachine } from '../sweep/machine.ts';
import { damagesOf } from './damaged.ts';

const BAD = loadTenant(new URL('../../tenants/bad', import.meta.url).pathname);
const GREEN: ReadonlySet<string> = new Set(['pass', 'attested', 'notApplicable', 'accepted', 'grace']);

let machine: Machine;
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

async function reportOf(tenant: RecordedTenant): Promise<Report> {
  machine = await startMachine({ tenant });
  expect((await machine.sweep()).state).toBe('finished');
  return machine.report();
}

/** The tenant with one of its answers damaged: at one place in its body, not JSON at all, or a failure. */
const damaged = fc
  .record({
    recording: fc.nat({ max: BAD.recordings.length - 1 }),
    place: fc.nat(),
    way: fc.constantFrom('place', 'place', 'place', 'garbage', 'empty', 500, 403, 404),
  })
  .map(({ recording, place, way }) => {
    const recordings = BAD.recordings.map((one, at) => {
      if (at !== recording) return one;
      if (typeof way === 'number')
        return { ...one, status: way, body: { error: { code: 'Test', message: '' } } };
      if (way === 'garbage') return { ...one, body: '<html>' };
      if (way === 'empty') return { ...one, body: {} };
      const ways = damagesOf(one.body, []);
      return ways.length === 0 ? one : { ...one, body: ways[place % ways.length]?.item };
    });
    return { what: `${BAD.recordings[recording]?.file} ${way} ${place}`, tenant: { ...BAD, recordings } };
  });

test('a sweep over any damaged answer comes to its end, and nothing is greener for it', {
  timeout: 120_000,
}, async () => {
  const whole = await reportOf(BAD);
  const before = new Map(whole.checks.map(({ id, verdict }) => [id, verdict]));
  await fc.assert(
    fc.asyncProperty(damaged, async ({ tenant }) => {
      machine.close();
      await deleteDatabase();
      const report = await reportOf(tenant);
      expect(report.checks).toHaveLength(CHECKS.size);
      const greener = report.checks.filter(
        ({ id, verdict }) => GREEN.has(verdict) && !GREEN.has(before.get(id) ?? 'fail'),
      );
      expect(greener.map(({ id, verdict }) => `${id}: ${before.get(id)} → ${verdict}`)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
