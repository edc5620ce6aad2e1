/**
 * How the time of the heaviest facts and checks grows with the tenant: side by side and interleaved in one run, medians,
 * with the factor from each size to the next, which doubles; how soon the popup is painted; how the dashboard's table of
 * customers scrolls; and what hints cost a busy page. Measurements, never a test: they pass no verdict.
 */
import { performance } from 'node:perf_hooks';
import { type Case, conditionalAccess, relationships } from './bench-cases.ts';
import { measureCustomers } from './bench-customers.ts';
import { LINES, measureBusyPage, SECONDS } from './bench-page.ts';
import { measurePopup } from './bench-popup.ts';
import { buildExtension } from './build-extension.ts';
import { MANY_CUSTOMERS, MANY_DAYS } from './sample-profiles.ts';

/** `npm run bench -- 5` is quicker and rougher. */
const ROUNDS = Number(process.argv[2] ?? 30);
const SCALES = [1, 2, 4, 8];

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Milliseconds per case and scale; the scales take turns, so that a slow moment of the machine meets all of them. */
function measure(cases: readonly Case[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (let round = -1; round < ROUNDS; round++)
    for (const { name, scale, run } of cases) {
      const start = performance.now();
      run();
      const took = performance.now() - start;
      const key = `${name} ${scale}`;
      // The first round warms up.
      if (round >= 0) times.set(key, [...(times.get(key) ?? []), took]);
    }
  return times;
}

function print(title: string, make: (scale: number) => readonly Case[]): void {
  const cases = SCALES.flatMap(make);
  const times = measure(cases);
  const names = [...new Set(cases.map(({ name }) => name))];
  const width = Math.max(...names.map((name) => name.length));
  console.log(`\n${title}: medians of ${ROUNDS} in ms, and the factor to the size before`);
  console.log(`${''.padEnd(width)}${SCALES.map((scale) => `×${scale}`.padStart(18)).join('')}`);
  for (const name of names) {
    const medians = SCALES.map((scale) => median(times.get(`${name} ${scale}`) ?? []));
    const cells = medians.map((time, at) => {
      const before = medians[at - 1];
      return `${time.toFixed(2)}${before === undefined ? '' : ` (${(time / before).toFixed(2)}×)`}`.padStart(
        18,
      );
    });
    console.log(`${name.padEnd(width)}${cells.join('')}`);
  }
}

print('Conditional Access, ×1 = 6,250 users under 200 policies', conditionalAccess);
print('Customers and relationships, ×1 = 625 customers with 1,250 relationships', relationships);

buildExtension();
const popup = await measurePopup(ROUNDS);
const painted = { popup: median(popup.popup), static: median(popup.static) };
console.log(
  `\nPopup with ${MANY_CUSTOMERS} customers and ${MANY_DAYS} days of history stored: medians of ${ROUNDS} in ms, from opening to painted`,
);
console.log(
  `scorecard ${painted.popup.toFixed(1)}, static page of the same text ${painted.static.toFixed(1)}`,
);
console.log(
  `difference ${(painted.popup - painted.static).toFixed(1)} (target ≤ 60), ratio ${(painted.popup / painted.static).toFixed(2)}`,
);

const SCROLL_ROUNDS = Math.max(1, Math.round(ROUNDS / 6));
const scrolls = await measureCustomers(SCROLL_ROUNDS);
console.log(
  `\n${MANY_CUSTOMERS} customers scrolled from the first to the last and back, ${SCROLL_ROUNDS} times: frames in ms`,
);
for (const side of ['dashboard', 'static', 'nothing'] as const) {
  const longest = scrolls[side].map(({ frames }) => Math.max(...frames));
  const frames = scrolls[side].flatMap((one) => one.frames);
  const late = frames.filter((time) => time > 50.5).length;
  const long = scrolls[side].reduce((sum, one) => sum + one.long, 0);
  console.log(
    `${side.padEnd(10)} longest: median ${median(longest).toFixed(1)}, worst ${Math.max(...longest).toFixed(1)}${side === 'dashboard' ? ' (target ≤ 50)' : ''}; over 50 ms: ${late} of ${frames.length} frames, ${long} long animation frames`,
  );
}

const PAGE_ROUNDS = Math.max(1, Math.round(ROUNDS / 10));
const pages = await measureBusyPage(PAGE_ROUNDS);
console.log(
  `\nHints on a page of 10,000 rows of which 100 change every 10 ms: medians of ${PAGE_ROUNDS} × ${SECONDS} s in ms`,
);
console.log(`${''.padEnd(28)}${'with hints'.padStart(14)}${'without'.padStart(14)}`);
for (const key of LINES) {
  const cells = (['with', 'without'] as const).map((side) => median(pages[side].map((one) => one[key])));
  console.log(`${key.padEnd(28)}${cells.map((time) => time.toFixed(2).padStart(14)).join('')}`);
}
