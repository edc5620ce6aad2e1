import { expect, type Page, test } from '@playwright/test';
import { createPortals } from '../cloud/portals/portals.ts';
import { ClosedHint } from './closed-hint.ts';
import { type Product, startProduct } from './product.ts';

/** Of the recorded tenant `typical`. */
const TENANT = { id: '6513270e-269e-4d37-b2a7-4de452e6b438', name: 'Contoso Cloud Services' };
const FABRIKAM = '92276658-1e27-41c0-8a6a-63ec24ede6a4';
const PATH = `/en-us/dashboard/v2/customers/${FABRIKAM}/adminrelationships`;
const WORDS = '6 roles end in 7 days';

interface ReplicaWindow {
  readonly __observed: { violations: unknown[]; shifts: unknown[]; focus: unknown[]; errors: unknown[] };
  readonly __portal: { go(path: string): void };
}

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({
    portals: createPortals({ tenant: { ...TENANT, name: 'Signed in' }, customers: [] }),
  });
  await product.importTold();
  await product.signIn(await product.openPopup());
});

test.afterAll(() => product?.close());

interface Opened {
  readonly page: Page;
  readonly hint: ClosedHint;
}

async function open(traits = ''): Promise<Opened> {
  const page = await product.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto(`https://partner.microsoft.com${PATH}?trait=${traits}`);
  return { page, hint: await ClosedHint.on(page) };
}

/** The page of a customer whose content is made by the test, in the same moment in which the route changes. */
async function openWith(build: (main: HTMLElement) => void): Promise<Opened> {
  const page = await product.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto('https://partner.microsoft.com/en-us/dashboard/v2/home');
  await page.waitForSelector('main h1');
  await page.evaluate(`(() => {
    window.__portal.go('${PATH}');
    const main = document.querySelector('he-shell').shadowRoot.querySelector('main');
    main.replaceChildren();
    (${build.toString()})(main);
  })()`);
  return { page, hint: await ClosedHint.on(page) };
}

async function settled(hint: ClosedHint): Promise<'line' | 'dock' | undefined> {
  await expect.poll(async () => (await hint.read())?.pill ?? null).toBe(WORDS);
  return (await hint.read())?.classes.find((name) => name === 'line' || name === 'dock') as 'line' | 'dock';
}
const becomes = (hint: ClosedHint, spot: 'line' | 'dock') =>
  expect.poll(async () => (await hint.read())?.classes.includes(spot) ?? false).toBe(true);
const headingBox = (page: Page) => page.locator('h1').first().boundingBox();

test('stands in the line of the heading, and moves nothing', async () => {
  const { page, hint } = await open();
  expect(await settled(hint)).toBe('line');
  const [pill, heading] = [await hint.box('pill'), await headingBox(page)];
  if (pill === null || heading === null) throw new Error('no boxes');
  expect(Math.abs(pill.y + pill.height / 2 - heading.y - heading.height / 2)).toBeLessThan(1.5);
  expect(pill.x).toBeGreaterThan(heading.x + 200);
  const { violations, shifts, focus, errors } = await page.evaluate(
    () => (globalThis as unknown as ReplicaWindow).__observed,
  );
  expect({ violations, shifts, focus, errors }).toEqual({
    violations: [],
    shifts: [],
    focus: [],
    errors: [],
  });
  const without = await page.evaluate(() => {
    const heading = document.querySelector('he-shell')?.shadowRoot?.querySelector('h1');
    heading?.querySelector('div')?.remove();
    const { width = 0, height = 0 } = heading?.getBoundingClientRect() ?? {};
    return { width, height, text: heading?.textContent };
  });
  expect(without).toEqual({ width: heading.width, height: heading.height, text: 'Admin relationships' });
});

test('stands left of a heading that runs from right to left', async () => {
  const { page, hint } = await open('rtl');
  expect(await settled(hint)).toBe('line');
  const [pill, heading] = [await hint.box('pill'), await headingBox(page)];
  expect((pill?.x ?? 0) + (pill?.width ?? 0)).toBeLessThan((heading?.x ?? 0) + (heading?.width ?? 0) - 200);
});

test('follows the page as it scrolls, with its card', async () => {
  const { page, hint } = await open('table');
  expect(await settled(hint)).toBe('line');
  await hint.click('pill');
  await expect.poll(() => hint.box('card')).not.toBeNull();
  const [pill, card] = [await hint.box('pill'), await hint.box('card')];
  await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
  await expect.poll(async () => ((await hint.box('pill'))?.y ?? 0) - (pill?.y ?? 0)).toBe(-30);
  await expect.poll(async () => ((await hint.box('card'))?.y ?? 0) - (card?.y ?? 0)).toBe(-30);
});

test('finds a heading in an open root of the page', async () => {
  const { hint } = await openWith((main) => {
    const host = document.createElement('x1_he-page');
    const title = document.createElement('h1');
    title.textContent = 'Admin relationships';
    host.attachShadow({ mode: 'open' }).append(title);
    main.append(host);
  });
  expect(await settled(hint)).toBe('line');
});

test.describe('is docked where the line of the heading is no place', () => {
  for (const [why, build] of [
    [
      'the heading is a link',
      (main: HTMLElement) => {
        const link = Object.assign(document.createElement('a'), {
          href: '#x',
          textContent: 'Admin relationships',
        });
        const title = document.createElement('h1');
        title.append(link);
        main.append(title);
      },
    ],
    [
      'commands stand beside it',
      (main: HTMLElement) => {
        const row = document.createElement('div');
        row.style.setProperty('display', 'flex');
        const title = Object.assign(document.createElement('h1'), { textContent: 'Admin relationships' });
        row.append(
          title,
          Object.assign(document.createElement('button'), { textContent: 'New relationship' }),
        );
        main.append(row);
      },
    ],
    [
      'the heading is a row of boxes',
      (main: HTMLElement) => {
        const title = Object.assign(document.createElement('h1'), { textContent: 'Admin relationships' });
        title.style.setProperty('display', 'flex');
        title.style.setProperty('justify-content', 'center');
        main.append(title);
      },
    ],
    [
      'it fills the line',
      (main: HTMLElement) => {
        const title = Object.assign(document.createElement('h1'), {
          textContent: 'A very long title of a page about the admin relationships of customers, in one line',
        });
        title.style.setProperty('white-space', 'nowrap');
        main.append(title);
      },
    ],
    [
      'it would be cut off',
      (main: HTMLElement) => {
        const box = document.createElement('div');
        box.style.setProperty('width', '400px');
        box.style.setProperty('overflow', 'hidden');
        box.append(Object.assign(document.createElement('h1'), { textContent: 'Admin relationships' }));
        main.append(box);
      },
    ],
  ] as const) {
    test(why, async () => {
      const { page, hint } = await openWith(build);
      expect(await settled(hint)).toBe('dock');
      expect(await hint.count()).toBe(1);
      expect(
        await page.evaluate(
          () =>
            document
              .querySelector('he-shell')
              ?.shadowRoot?.querySelector('main')
              ?.querySelector('div:empty') ?? null,
        ),
      ).toBeNull();
    });
  }
});

test.describe('keeps out of the way of a page that changes', () => {
  test('back in the line when the heading is rendered again, docked when that goes on', async () => {
    const { page, hint } = await open();
    expect(await settled(hint)).toBe('line');
    const again = () =>
      page.evaluate(() => {
        const title = document.createElement('h1');
        title.textContent = 'Admin relationships';
        document.querySelector('he-shell')?.shadowRoot?.querySelector('h1')?.replaceWith(title);
      });
    await again();
    await expect
      .poll(() =>
        page.evaluate(
          () => document.querySelector('he-shell')?.shadowRoot?.querySelector('h1')?.children.length,
        ),
      )
      .toBe(1);
    expect(await settled(hint)).toBe('line');
    await again();
    await becomes(hint, 'dock');
    expect(await hint.count()).toBe(1);
    expect(
      await page.evaluate(
        () => document.querySelector('he-shell')?.shadowRoot?.querySelector('h1')?.children.length,
      ),
    ).toBe(0);
  });

  test('docked when something comes to lie over it', async () => {
    const { page, hint } = await open();
    expect(await settled(hint)).toBe('line');
    const box = await hint.box('pill');
    await page.evaluate(
      ({ x, y }) => {
        const banner = document.createElement('div');
        Object.assign(banner.style, {
          position: 'fixed',
          left: `${x - 10}px`,
          top: `${y - 10}px`,
          width: '300px',
          height: '60px',
          background: 'gold',
        });
        document.body.append(banner);
      },
      { x: box?.x ?? 0, y: box?.y ?? 0 },
    );
    await becomes(hint, 'dock');
  });

  test('gives way to a modal and comes back to its line', async () => {
    const { page, hint } = await open('modal');
    expect(await settled(hint)).toBe('line');
    await page.getByRole('button', { name: 'Open ARIA dialog' }).click();
    await expect.poll(() => hint.box('pill')).toBeNull();
    await page.getByRole('button', { name: 'Close ARIA dialog' }).click();
    await expect.poll(() => hint.box('pill')).not.toBeNull();
    expect(await settled(hint)).toBe('line');
  });
});

test.describe('is used', () => {
  test('without a click that the page could take for its own', async () => {
    const { page, hint } = await open();
    expect(await settled(hint)).toBe('line');
    await page.evaluate(() => {
      const title = document.querySelector('he-shell')?.shadowRoot?.querySelector('h1');
      title?.addEventListener('click', () => {
        document.title = 'clicked';
      });
    });
    await hint.click('pill');
    await expect.poll(() => hint.box('card')).not.toBeNull();
    expect(await page.title()).toBe('Partner Center');
  });

  test('to copy the details', async () => {
    const { page, hint } = await open();
    await product.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://partner.microsoft.com',
    });
    expect(await settled(hint)).toBe('line');
    await hint.click('pill');
    await expect.poll(() => hint.box('copy')).not.toBeNull();
    await hint.click('copy');
    await expect.poll(async () => await hint.words('copy')).toBe('Copied');
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/[\u2068\u2069]/g, '');
    expect(copied.split('\n').slice(0, 2)).toEqual([
      'Admin relationships of Fabrikam, Inc.',
      '6 roles end on Nov 27, 2026: Exchange Administrator, License Administrator, Helpdesk Administrator, Service Support Administrator, Global Reader, and User Administrator',
    ]);
    expect(copied).toContain('Checked tenant: Contoso Cloud Services');
  });

  test('to hide hints on the whole site', async () => {
    const { page, hint } = await open();
    expect(await settled(hint)).toBe('line');
    await hint.click('pill');
    await expect.poll(() => hint.box('summary')).not.toBeNull();
    await hint.click('summary');
    await expect.poll(() => hint.box('site')).not.toBeNull();
    await hint.click('site');
    expect(await hint.read()).toBeNull();
    await page.reload();
    await page.waitForSelector('#mectrl_main_trigger');
    // Everything that the worker was asked before this is answered when it answers this.
    await product.openPopup();
    expect(await hint.count()).toBe(0);
  });
});
