import { expect, type Page } from '@playwright/test';
import { createPortals } from '../cloud/portals/portals.ts';
import { ClosedHint } from './closed-hint.ts';
import { type Product, type ProductOptions, startProduct } from './product.ts';

/** Of the recorded tenant `typical`; what each customer has is told in `test/tenants/expected/typical.md`. */
export const TENANT = { id: '6513270e-269e-4d37-b2a7-4de452e6b438', name: 'Contoso Cloud Services' };
export const ANOTHER_TENANT = '99999999-269e-4d37-b2a7-4de452e6b438';

/** Customers, and what their pill says. */
export const FABRIKAM = { id: '92276658-1e27-41c0-8a6a-63ec24ede6a4', pill: '6 roles end in 7 days' };
export const TAILSPIN = { id: 'ae97ba94-d0ed-482f-8f6d-05584ef8aa38', pill: '2 roles end in 20 days' };
export const WOODGROVE = { id: '18f135d2-5f55-4203-b018-50c5a38fd547', pill: 'One role ends in 15 days' };

/** What the observing part of a replica page noted; `test/cloud/portals/README.md` tells of each. */
export interface Observed {
  readonly violations: readonly string[];
  readonly shifts: readonly { value: number; nodes: readonly string[] }[];
  readonly focus: readonly string[];
  readonly scrolls: readonly string[];
  readonly keys: readonly string[];
  readonly chords: readonly string[];
  readonly copies: readonly string[];
  readonly errors: readonly string[];
  readonly rounds: number;
}

/** What a test uses of a replica page's own world. */
export interface ReplicaWindow {
  readonly __observed: Observed & {
    find(words: string): boolean;
    reports(): Promise<readonly unknown[]>;
  };
  readonly __portal: {
    readonly main: HTMLElement;
    readonly shell: HTMLElement;
    go(to: string, how?: 'pushState' | 'replaceState'): void;
    switchTenant(id: string | null, name: string): void;
    signOut(): void;
    redrawAccount(id: string, name: string): void;
    theme(name: 'light' | 'dark' | 'contrast'): void;
  };
}

/** The page of a customer that has a hint. */
export const pathOf = (customer: { readonly id: string }): string =>
  `/en-us/dashboard/v2/customers/${customer.id}/adminrelationships`;

/** The product, signed in. The replicas do not know the customers' names: a name on a page can only come from a hint. */
export async function startOnReplica(options: ProductOptions = {}): Promise<Product> {
  const product = await startProduct({
    portals: createPortals({ tenant: { ...TENANT, name: 'Signed in' }, customers: [] }),
    ...options,
  });
  await product.importTold();
  await product.signIn(await product.openPopup());
  return product;
}

/** A page of a replica, and the hint on it. */
export interface Opened {
  readonly page: Page;
  readonly hint: ClosedHint;
}

/** Opens an address with switches; see `test/cloud/portals/README.md`. */
export async function openAt(product: Product, address: string, traits = ''): Promise<Opened> {
  const page = await product.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  const url = new URL(address, 'https://partner.microsoft.com');
  if (traits !== '') url.searchParams.set('trait', traits);
  await page.goto(url.href);
  return { page, hint: await ClosedHint.on(page) };
}

export const pill = (hint: ClosedHint) => expect.poll(async () => (await hint.read())?.pill ?? null);

/** Opens a customer's page and waits for its hint. */
export async function openHint(product: Product, customer = FABRIKAM, traits = ''): Promise<Opened> {
  const opened = await openAt(product, pathOf(customer), traits);
  await pill(opened.hint).toBe(customer.pill);
  return opened;
}

/** Opens the card by a click on the pill. */
export async function openCard(hint: ClosedHint): Promise<void> {
  await hint.click('pill');
  await expect.poll(() => hint.box('card')).not.toBeNull();
}

/** Changes the route as the portal does. */
export async function go(page: Page, to: string): Promise<void> {
  await page.evaluate((path) => (globalThis as unknown as ReplicaWindow).__portal.go(path), to);
}

/** What the page noted so far, as data. */
export async function observedOn(page: Page): Promise<Observed> {
  const text = await page.evaluate(() => JSON.stringify((globalThis as unknown as ReplicaWindow).__observed));
  return JSON.parse(text) as Observed;
}

/** Everything that a page noted of what must not happen, its reports to the server included. */
export async function disturbancesOn(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { violations, shifts, focus, scrolls, errors } = await observedOn(page);
  const reports = await page.evaluate(() => (globalThis as unknown as ReplicaWindow).__observed.reports());
  return { violations, reports, shifts, focus, scrolls, errors };
}

/** `disturbancesOn` a page that was left alone. */
export const UNDISTURBED = { violations: [], reports: [], shifts: [], focus: [], scrolls: [], errors: [] };

/** Two frames: everything that was under way when it is called has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Waits until the page has done what its switch makes it do again and again, so many times more. */
export async function roundsPass(page: Page, count: number): Promise<void> {
  const { rounds } = await observedOn(page);
  await expect.poll(async () => (await observedOn(page)).rounds).toBeGreaterThanOrEqual(rounds + count);
}
