import { expect, type Page, test } from '@playwright/test';
import { createPortals } from '../cloud/portals/portals.ts';
import type { RecordedTenant } from '../cloud/recorded-tenant.ts';
import { extensionWorker } from './chromium.ts';
import { ClosedHint } from './closed-hint.ts';
import { type Product, startProduct } from './product.ts';

/** Of the recorded tenant `typical`; what each has is told in `test/tenants/expected/typical.md`. */
const TENANT = { id: '6513270e-269e-4d37-b2a7-4de452e6b438', name: 'Contoso Cloud Services' };
const ANOTHER_TENANT = '99999999-269e-4d37-b2a7-4de452e6b438';
const FABRIKAM = '92276658-1e27-41c0-8a6a-63ec24ede6a4';
const TAILSPIN = 'ae97ba94-d0ed-482f-8f6d-05584ef8aa38';
const ADVENTURE_WORKS = '923a7369-94e3-4f91-9a61-dbe22e44158b';
const WOODGROVE = '18f135d2-5f55-4203-b018-50c5a38fd547';
const PROSEWARE = 'c6f87718-6d76-407e-881e-d162ae2eb154';
const STRANGER = '00000000-1111-4222-8333-444444444444';
const HOSTILE_NAME = '<img src=x onerror="document.title=1">\u202Eskrow';

/** What the observing part of a replica page noted. */
interface Observed {
  readonly violations: readonly string[];
  readonly shifts: readonly { value: number; nodes: readonly string[] }[];
  readonly focus: readonly string[];
  readonly keys: readonly string[];
  readonly copies: readonly string[];
  readonly errors: readonly string[];
  /** How often the page has done its worst, and how many elements of others it took away by that. */
  readonly rounds: number;
  readonly removed: number;
}
interface ReplicaWindow {
  readonly __observed: Observed;
  readonly __portal: {
    go(path: string, how?: 'pushState' | 'replaceState'): void;
    customerPath(id: string): string;
    switchTenant(id: string, name: string): void;
    theme(dark: boolean): void;
  };
}

/** What a test uses of the extension's own world. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { getContexts(filter: object): Promise<unknown[]>; reload(): void };
    readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
    readonly scripting: { executeScript(injection: object): Promise<unknown[]> };
  };
}

const pathOf = (customer: string): string => `/en-us/dashboard/v2/customers/${customer}/adminrelationships`;

/** Gives one customer a name that is no harmless text. */
function withHostileName(tenant: RecordedTenant): RecordedTenant {
  const text = JSON.stringify(tenant).replaceAll('"Adventure Works"', JSON.stringify(HOSTILE_NAME));
  return JSON.parse(text) as RecordedTenant;
}

let product: Product;

test.beforeAll(async () => {
  // The replica does not know the customers' names: what a test finds on its pages can only come from a hint.
  product = await startProduct({
    change: withHostileName,
    portals: createPortals({ tenant: { ...TENANT, name: 'Signed in' }, customers: [] }),
  });
  await product.importTold();
  await product.signIn(await product.openPopup());
});

test.afterAll(() => product?.close());

/** A page of which the heading cannot be found, so that the hint is docked. */
async function open(customer: string, query = ''): Promise<{ page: Page; hint: ClosedHint }> {
  const page = await product.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  const url = new URL(`https://partner.microsoft.com${pathOf(customer)}${query}`);
  const traits = ['no-heading', url.searchParams.get('trait') ?? ''].filter(Boolean);
  url.searchParams.set('trait', traits.join(','));
  await page.goto(url.href);
  return { page, hint: await ClosedHint.on(page) };
}

const pill = (hint: ClosedHint) => expect.poll(async () => (await hint.read())?.pill ?? null);
const observedOn = (page: Page): Promise<Observed> =>
  page.evaluate(() => (globalThis as unknown as ReplicaWindow).__observed);
/** How many elements stand beside the page's own head and body. */
const foreignNodes = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.children.length - 2);
/** Two frames: everything that was under way when it is called has been painted. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

test.describe('says what is so for the customer of the page', () => {
  for (const [name, customer, verdict, words] of [
    ['Fabrikam', FABRIKAM, 'fail', '6 roles end in 7 days'],
    ['Tailspin', TAILSPIN, 'fail', '2 roles end in 20 days'],
    ['Adventure Works', ADVENTURE_WORKS, 'fail', '4 roles have ended'],
    ['Woodgrove', WOODGROVE, 'fail', 'One role ends in 15 days'],
    ['Proseware', PROSEWARE, 'partial', '4 roles end in 43 days'],
    ['a customer without a relationship', STRANGER, 'unknown', 'No active relationship seen'],
  ] as const) {
    test(name, async () => {
      const { hint } = await open(customer);
      await pill(hint).toBe(words);
      const seen = await hint.read();
      expect(seen?.classes).toContain(verdict);
      expect(seen?.card).toBeNull();
      expect((await hint.box('pill'))?.height).toBeLessThanOrEqual(40);
    });
  }

  test('with names and age in the card, after a click', async () => {
    const { hint } = await open(WOODGROVE);
    await pill(hint).not.toBeNull();
    await hint.click('pill');
    await expect
      .poll(async () => (await hint.read())?.card)
      .toEqual([
        'Admin relationships of Woodgrove Bank',
        'One role ends on Dec 5, 2026: Exchange Administrator',
        'Granted by one relationship.',
        'Extend the relationship here or turn on auto-extend. With Global Administrator in it, ask the customer to approve a new one.',
        'Checked tenant: Contoso Cloud Services',
        expect.stringMatching(/^Evidence read /),
      ]);
    await hint.click('pill');
    await expect.poll(async () => (await hint.read())?.card).toBeNull();
  });

  test('a hostile name is text', async () => {
    const { page, hint } = await open(ADVENTURE_WORKS);
    await pill(hint).not.toBeNull();
    await hint.click('pill');
    await expect
      .poll(async () => (await hint.read())?.card?.[0])
      .toBe(`Admin relationships of ${HOSTILE_NAME}`);
    expect(await page.title()).toBe('Partner Center');
  });
});

test.describe('follows the page', () => {
  for (const how of ['pushState', 'replaceState'] as const) {
    test(`${how} to another customer: the old numbers are gone before the page goes on`, async () => {
      const { page, hint } = await open(FABRIKAM);
      await pill(hint).toBe('6 roles end in 7 days');
      const left = await page.evaluate(
        ([path, method]) => {
          (globalThis as unknown as ReplicaWindow).__portal.go(path, method);
          return document.documentElement.children.length - 2;
        },
        [pathOf(PROSEWARE), how] as const,
      );
      expect(left).toBe(0);
      await pill(hint).toBe('4 roles end in 43 days');
    });
  }

  test('back and forward', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).toBe('6 roles end in 7 days');
    await page.evaluate(
      (path) => (globalThis as unknown as ReplicaWindow).__portal.go(path),
      pathOf(TAILSPIN),
    );
    await pill(hint).toBe('2 roles end in 20 days');
    await page.goBack();
    await pill(hint).toBe('6 roles end in 7 days');
    await page.goForward();
    await pill(hint).toBe('2 roles end in 20 days');
    expect(await hint.count()).toBe(1);
  });

  test('a burst of routes ends with the hint of the last', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).toBe('6 roles end in 7 days');
    await page.evaluate(
      async (paths) => {
        for (let nth = 0; nth < 60; nth += 1) {
          (globalThis as unknown as ReplicaWindow).__portal.go(paths[nth % paths.length] ?? '');
          await new Promise((resolve) => setTimeout(resolve, 70));
        }
      },
      [pathOf(FABRIKAM), pathOf(PROSEWARE)],
    );
    await pill(hint).toBe('4 roles end in 43 days');
  });

  test('an unknown route has no hint, neither first nor later', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    await page.evaluate(() =>
      (globalThis as unknown as ReplicaWindow).__portal.go('/en-us/dashboard/v2/customers/list'),
    );
    expect(await foreignNodes(page)).toBe(0);
    // The next place is asked for after this one: once its hint shows, this one had its chance.
    await page.goto('https://partner.microsoft.com/en-us/dashboard/v2/home');
    expect(await foreignNodes(page)).toBe(0);
    await page.evaluate(
      (path) => (globalThis as unknown as ReplicaWindow).__portal.go(path),
      pathOf(TAILSPIN),
    );
    await pill(hint).toBe('2 roles end in 20 days');
    expect(await hint.count()).toBe(1);
  });

  test('a frame of the same page has none', async () => {
    const { page, hint } = await open(FABRIKAM, '?trait=frame');
    await pill(hint).not.toBeNull();
    const frame = page.frames()[1];
    await frame?.waitForSelector('he-shell');
    expect(await frame?.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  for (const host of ['portal.azure.com', 'entra.microsoft.com']) {
    test(`${host} has none yet`, async () => {
      const page = await product.context.newPage();
      await page.goto(
        `https://${host}/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies`,
      );
      await painted(page);
      expect(await foreignNodes(page)).toBe(0);
    });
  }
});

test.describe('never speaks of one tenant on the page of another', () => {
  const words = 'Not the tenant that was checked';

  for (const [by, query] of [
    ['the account menu', `?signedInTo=${ANOTHER_TENANT}`],
    ['the URL', `?tid=${ANOTHER_TENANT}`],
  ] as const) {
    test(`by ${by}: one line, no numbers`, async () => {
      const { hint } = await open(FABRIKAM, query);
      await pill(hint).toBe(words);
      await hint.click('pill');
      await expect
        .poll(async () => (await hint.read())?.card)
        .toEqual([
          'This page shows another tenant than the one that was checked.',
          'Checked tenant: Contoso Cloud Services',
        ]);
      const seen = await hint.read();
      expect([seen?.pill, ...(seen?.card ?? [])].join(' ')).not.toMatch(/\d/);
    });
  }

  test('a switch of the tenant takes the numbers away before the next frame', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).toBe('6 roles end in 7 days');
    const left = await page.evaluate(async (id) => {
      (globalThis as unknown as ReplicaWindow).__portal.switchTenant(id, 'Another tenant');
      await new Promise(requestAnimationFrame);
      return document.documentElement.children.length - 2;
    }, ANOTHER_TENANT);
    expect(left).toBe(0);
    await pill(hint).toBe(words);
    await page.evaluate(
      ({ id, name }) => (globalThis as unknown as ReplicaWindow).__portal.switchTenant(id, name),
      TENANT,
    );
    await pill(hint).toBe('6 roles end in 7 days');
  });

  test('so does a menu that is rendered again for another tenant', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).toBe('6 roles end in 7 days');
    const left = await page.evaluate(async (id) => {
      const inShell = document.querySelector('he-shell')?.shadowRoot?.querySelector('he-header')?.shadowRoot;
      const menu = inShell?.querySelector('#mectrl_main_trigger');
      const again = menu?.cloneNode(true) as HTMLElement;
      again.dataset.tenantId = id;
      menu?.replaceWith(again);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.documentElement.children.length - 2;
    }, ANOTHER_TENANT);
    expect(left).toBe(0);
    await pill(hint).toBe(words);
  });

  test('a menu without an id says nothing', async () => {
    const { hint } = await open(FABRIKAM, '?trait=no-tenant-id');
    await pill(hint).toBe('6 roles end in 7 days');
  });
});

test.describe('leaves the page alone', () => {
  for (const traits of ['', 'dark', 'rtl', 'slow', 'hostile', 'closed-roots']) {
    test(`no violation, no shift, no focus${traits === '' ? '' : `: ${traits}`}`, async () => {
      const { page, hint } = await open(FABRIKAM, `?trait=${traits}`);
      await pill(hint).toBe('6 roles end in 7 days');
      await page.evaluate(
        (path) => (globalThis as unknown as ReplicaWindow).__portal.go(path),
        pathOf(TAILSPIN),
      );
      await pill(hint).toBe('2 roles end in 20 days');
      await painted(page);
      const { violations, shifts, focus, errors } = await observedOn(page);
      expect({ violations, shifts, focus, errors }).toEqual({
        violations: [],
        shifts: [],
        focus: [],
        errors: [],
      });
    });
  }

  test('the replica would have noticed', async () => {
    const { page, hint } = await open(STRANGER);
    // What was never painted where it stood does not shift.
    await pill(hint).not.toBeNull();
    await painted(page);
    await page.evaluate(async () => {
      document.body.setAttribute('style', 'color: red');
      document.body.prepend(Object.assign(document.createElement('button'), { textContent: 'New' }));
      document.querySelector('button')?.focus();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await expect
      .poll(async () => {
        const { violations, shifts, focus } = await observedOn(page);
        return [violations.length > 0, shifts.length > 0, focus.length > 0];
      })
      .toEqual([true, true, true]);
  });

  test('is not printed', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    expect(await hint.box('pill')).not.toBeNull();
    await page.emulateMedia({ media: 'print' });
    expect(await hint.box('pill')).toBeNull();
  });

  test('is dark on a dark page, whatever the system prefers', async () => {
    const { page, hint } = await open(FABRIKAM);
    await page.emulateMedia({ colorScheme: 'dark' });
    await pill(hint).not.toBeNull();
    expect((await hint.read())?.classes).not.toContain('dark');
    await page.evaluate(() => (globalThis as unknown as ReplicaWindow).__portal.theme(true));
    await expect.poll(async () => (await hint.read())?.classes.includes('dark')).toBe(true);
  });

  test('fits a small window at 400 %', async () => {
    const { page, hint } = await open(FABRIKAM);
    await page.setViewportSize({ width: 320, height: 256 });
    // A chip that the edge cuts moves a moment after the window does.
    await expect
      .poll(async () => {
        const { x = -1, width = 999 } = (await hint.box('pill')) ?? {};
        return x >= 0 && x + width <= 320;
      })
      .toBe(true);
    await hint.click('pill');
    await expect.poll(() => hint.box('card')).not.toBeNull();
    const card = await hint.box('card');
    expect(card).toMatchObject({ x: 12 });
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(card?.y).toBeGreaterThanOrEqual(0);
  });
});

test.describe('stays where it is', () => {
  for (const trait of ['wipe', 'new-body', 'hostile']) {
    test(`on a page that does its worst: ${trait}`, async () => {
      const { page, hint } = await open(FABRIKAM, `?trait=${trait}`);
      await pill(hint).toBe('6 roles end in 7 days');
      const { rounds } = await observedOn(page);
      await expect.poll(async () => (await observedOn(page)).rounds).toBeGreaterThan(rounds + 2);
      expect((await hint.read())?.pill).toBe('6 roles end in 7 days');
      expect(await hint.box('pill')).not.toBeNull();
      expect(await hint.count()).toBe(1);
    });
  }

  test('and gives up against a page that keeps taking it away', async () => {
    const { page } = await open(FABRIKAM, '?trait=html-children');
    await expect.poll(async () => (await observedOn(page)).removed).toBe(6);
    const { rounds } = await observedOn(page);
    await expect.poll(async () => (await observedOn(page)).rounds).toBeGreaterThan(rounds + 5);
    expect((await observedOn(page)).removed).toBe(6);
  });

  for (const [opener, closer] of [
    ['Open dialog', 'Close dialog'],
    ['Open ARIA dialog', 'Close ARIA dialog'],
    ['Open pane', 'Close pane'],
  ] as const) {
    test(`but gives way: ${opener}`, async () => {
      const { page, hint } = await open(FABRIKAM, '?trait=modal');
      await pill(hint).not.toBeNull();
      await page.getByRole('button', { name: opener }).click();
      await expect.poll(() => hint.box('pill')).toBeNull();
      await page.getByRole('button', { name: closer }).click();
      await expect.poll(() => hint.box('pill')).not.toBeNull();
    });
  }
});

test.describe('listens to the person only', () => {
  test('clicks and keys that the page makes do nothing', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    const box = await hint.box('pill');
    await page.evaluate(
      ({ x, y }) => {
        const host = document.documentElement.lastElementChild;
        const targets = [host, document.elementFromPoint(x, y)];
        for (const target of targets) {
          if (!(target instanceof HTMLElement)) continue;
          target.click();
          target.focus();
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
            target.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
            );
          }
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
        window.postMessage({ type: 'openScorecard' }, '*');
      },
      { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 },
    );
    await painted(page);
    expect((await hint.read())?.expanded).toBe(false);
    await hint.click('pill');
    await expect.poll(async () => (await hint.read())?.expanded).toBe(true);
  });

  test('the root is closed', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    expect(
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild;
        return {
          root: host?.shadowRoot ?? null,
          attributes: host?.attributes.length,
          text: host?.textContent,
        };
      }),
    ).toEqual({ root: null, attributes: 0, text: '' });
  });

  test('by keyboard alone, and the page hears no key of it', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    await page.keyboard.press('x');
    expect((await observedOn(page)).keys).toContain('keydown x');
    const inHint = () =>
      page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(await inHint()).toBe(true);
    }).toPass();
    const heard = (await observedOn(page)).keys.length;
    await page.keyboard.press('g');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await hint.read())?.expanded).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await hint.read())?.expanded).toBe(false);
    expect(await inHint()).toBe(true);
    expect((await observedOn(page)).keys.slice(heard)).toEqual([]);
  });

  test('Escape closes the card only from inside', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    await hint.click('pill');
    await page.mouse.click(800, 300);
    await page.keyboard.press('Escape');
    await painted(page);
    expect((await hint.read())?.expanded).toBe(true);
    expect((await observedOn(page)).keys).toContain('keydown Escape');
  });

  test('"Always hide here" holds for this customer, and for no other', async () => {
    const { page, hint } = await open(PROSEWARE);
    await pill(hint).not.toBeNull();
    await hint.click('pill');
    await expect.poll(() => hint.box('summary')).not.toBeNull();
    await hint.click('summary');
    await expect.poll(() => hint.box('page')).not.toBeNull();
    await hint.click('page');
    expect(await hint.read()).toBeNull();
    await page.reload();
    // The other page asks later: once its hint shows, this one had its chance.
    const other = await open(TAILSPIN);
    await pill(other.hint).toBe('2 roles end in 20 days');
    expect(await hint.read()).toBeNull();
  });

  test('"Open scorecard" opens it', async () => {
    const { hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    await hint.click('pill');
    await expect.poll(() => hint.box('primary')).not.toBeNull();
    await hint.click('primary');
    const worker = await extensionWorker(product.context);
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
          return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length;
        }),
      )
      .toBe(1);
  });
});

test.describe('is there once, or not at all', () => {
  test('a script that is loaded twice shows one hint', async () => {
    const { page, hint } = await open(FABRIKAM);
    await pill(hint).not.toBeNull();
    const worker = await extensionWorker(product.context);
    const ran = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const files = ['hints.js'];
      return (await chrome.scripting.executeScript({ target: { tabId: tabs[0]?.id ?? -1 }, files })).length;
    });
    expect(ran).toBe(1);
    await page.evaluate(
      (path) => (globalThis as unknown as ReplicaWindow).__portal.go(path),
      pathOf(TAILSPIN),
    );
    await pill(hint).toBe('2 roles end in 20 days');
    expect(await hint.count()).toBe(1);
  });

  test('a script whose extension was reloaded takes its hint away', async () => {
    const own = await startProduct({ portals: createPortals() });
    try {
      await own.importTold();
      await own.signIn(await own.openPopup());
      const page = await own.context.newPage();
      await page.goto(`https://partner.microsoft.com${pathOf(FABRIKAM)}`);
      const hint = await ClosedHint.on(page);
      await pill(hint).not.toBeNull();
      const worker = await extensionWorker(own.context);
      await worker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.runtime.reload());
      await expect.poll(() => hint.count(), { timeout: 15_000 }).toBe(0);
    } finally {
      await own.close();
    }
  });
});
