import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { HintCase } from './hint-cases/hint-case.ts';
import { HINT_STARTS } from './hint-cases/hint-starts.ts';
import type { Product } from './product.ts';
import { ANOTHER_TENANT, type Opened, openAt, openCard, pill } from './replica.ts';

const PAGES = join(import.meta.dirname, '../../lib/hints/pages');

test('every hint page has a case of the tenant `typical`', () => {
  const files = readdirSync(PAGES).map((file) => file.replace(/\.ts$/, ''));
  const typical = HINT_STARTS.filter(({ name }) => name.startsWith('typical'));
  const cases = typical.flatMap((start) => start.cases.map(({ page }) => page));
  expect([...new Set(cases)].sort()).toEqual(files.sort());
});

/** Pages about each kind of thing, and in each portal's ways. */
const WRONG_TENANT = new Set([
  'home',
  'activity-log',
  'customer-admin-relationships',
  'admin-relationship',
  'conditional-access-policy',
  'budgets',
  'lighthouse-tenants',
  'defender-devices',
  'partner-relationships',
]);

/** Pages that are open together. */
const AT_ONCE = 6;

const standsIn = ({ hint }: Opened, spot: 'line' | 'dock') =>
  expect.poll(async () => (await hint.read())?.classes.slice(0, 2)).toEqual(['hint', spot]);

/** Everything that the card must say, one block after the other, but how old the evidence is. */
const cardOf = ({ heading, lines, next, linked }: HintCase, tenantName: string): string[] => [
  heading,
  ...lines,
  ...(next === null ? [] : [next]),
  ...(linked === true ? ['Open Microsoft’s page for this'] : []),
  `Checked tenant: ${tenantName}`,
];

for (const { name, tenant, cases, start } of HINT_STARTS) {
  test.describe(name, () => {
    // One browser for all of them.
    test.describe.configure({ mode: 'default' });

    let product: Product;

    test.beforeAll(async () => {
      product = await start();
    });

    test.afterAll(() => product?.close());

    for (const one of cases) {
      test(`${one.page}: ${one.heading}`, async () => {
        const opened = await openAt(product, one.url, 'at-once');
        const { page, hint } = opened;
        await pill(hint).toBe(one.pill);
        await standsIn(opened, 'line');
        expect((await hint.read())?.classes).toContain(one.verdict);
        await openCard(hint);
        const { card } = (await hint.read()) ?? {};
        expect(card?.slice(0, -1)).toEqual(cardOf(one, tenant.name));
        expect(card?.at(-1)).toMatch(/^Evidence read (?:now|\d+ (?:second|minute)s? ago)$/);
        await page.close();
      });
    }

    test('docked where the page shows no heading, and saying the same', async () => {
      const dockable = cases.filter(({ byHeading }) => byHeading !== true);
      const docked = async ({ url, pill: words }: HintCase): Promise<void> => {
        const opened = await openAt(product, url, 'at-once,no-heading');
        await pill(opened.hint).toBe(words);
        await standsIn(opened, 'dock');
        await opened.page.close();
      };
      // The hint waits for a heading for a while: several pages do that together.
      for (let at = 0; at < dockable.length; at += AT_ONCE)
        await Promise.all(dockable.slice(at, at + AT_ONCE).map(docked));
    });

    for (const one of cases.filter(({ page }) => WRONG_TENANT.has(page))) {
      test(`${one.page}: ${one.heading}: of another tenant, one line and no numbers`, async () => {
        const url = new URL(one.url);
        url.searchParams.set('signedInTo', ANOTHER_TENANT);
        const { page, hint } = await openAt(product, url.href, 'at-once');
        await pill(hint).toBe('Not the tenant that was checked');
        await openCard(hint);
        expect((await hint.read())?.card).toEqual([
          'This page shows another tenant than the one that was checked.',
          `Checked tenant: ${tenant.name}`,
        ]);
        await page.close();
      });
    }
  });
}
