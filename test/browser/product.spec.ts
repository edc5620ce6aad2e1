import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { MICROSOFT_HOSTS } from '../cloud/hosts.ts';
import { askForSweep } from './ask-for-sweep.ts';
import { comparable } from './comparable-report.ts';
import { extensionState } from './extension-state.ts';
import { judgedByCommand } from './judged.ts';
import { REDIRECT_URI, startProduct } from './product.ts';
import { loseSecurityContact } from './security-contact.ts';
import { isInner, sentToApis } from './sent-requests.ts';

const TENANTS = join(import.meta.dirname, '../tenants');

for (const tenant of ['typical', 'healthy']) {
  test(`${tenant}: signs in, sweeps and reports as the judge does, and talks to nobody but Microsoft`, async () => {
    const product = await startProduct({ tenant });
    const hosts = new Set<string>();
    product.context.on('request', (request) => {
      const { protocol, hostname, origin } = new URL(request.url());
      // The redirect URI is an address that the browser itself answers; it is never looked up.
      if (protocol.startsWith('http') && !REDIRECT_URI.startsWith(origin)) hosts.add(hostname);
    });
    try {
      await product.importTold();
      const popup = await product.openPopup();
      await product.signIn(popup);
      const report = (await product.report(popup)) as Report;
      const judged = await judgedByCommand(join(TENANTS, tenant));
      expect(comparable(report)).toEqual(comparable(judged));
      for (const host of [...hosts, ...product.cloud.log.map((entry) => entry.host)])
        expect(MICROSOFT_HOSTS).toContain(host);
      const calls = sentToApis(product.cloud.log);
      expect(calls.length).toBe(report.sweep.requests);
      // Nothing but GET, also inside a batch; the batch itself is the one thing that is posted.
      const batches = calls.filter(({ method }) => method !== 'GET');
      expect(new Set(batches.map(({ method, path, status }) => `${method} ${path} ${status}`))).toEqual(
        new Set(['POST /v1.0/$batch 200']),
      );
      const read = [...calls.filter(({ method }) => method === 'GET'), ...product.cloud.log.filter(isInner)];
      // Deleted groups that policies and assignments still name answer 404; everything else is there.
      // A subscription in which nobody has used cost management yet answers 409.
      const there = read.filter(
        ({ path, status }) =>
          !(status === 404 && path.endsWith('/transitiveMembers')) &&
          !(status === 409 && path.endsWith('/scheduledActions')),
      );
      expect(new Set(there.map(({ method, status }) => `${method} ${status}`))).toEqual(new Set(['GET 200']));
    } finally {
      await product.close();
    }
  });
}

test('a second sweep with something new: badge from empty to 1, one notification; seen, it never counts again', async () => {
  const product = await startProduct({ tenant: 'healthy' });
  try {
    await product.importTold();
    const first = await product.openPopup();
    await product.signIn(first);
    // A first sweep announces that it is done, and nothing that it found.
    const summary = `new-risks:${((await product.report(first)) as Report).sweep.id}`;
    expect(await extensionState(first)).toMatchObject({ badge: '', notifications: [summary] });
    loseSecurityContact(product.cloud, product.tenant);
    // Nobody looks at the popup while this goes on.
    const settings = await product.openSettings();
    await first.close();
    await askForSweep(settings);
    await expect.poll(async () => (await extensionState(settings)).badge).toBe('1');
    // The browser takes a notification away by itself after some seconds.
    const announced = async () =>
      (await extensionState(settings)).notifications.filter((id) => id !== summary);
    await expect.poll(announced).toEqual([expect.stringMatching(/^new-risks:/)]);
    const told = await announced();
    expect((await extensionState(settings)).title).toContain('one new risk');

    const again = await product.openPopup();
    await expect(again.getByText('No security contact is set in Partner Center').first()).toBeVisible();
    await expect.poll(async () => (await extensionState(again)).badge).toBe('');
    await again.getByRole('button', { name: 'Check now' }).click();
    await expect
      .poll(async () => ((await product.report(again)) as Report).risks.map(({ state }) => state))
      .toEqual(['standing']);
    expect((await extensionState(again)).badge).toBe('');
    for (const id of await announced()) expect(told).toContain(id);
  } finally {
    await product.close();
  }
});

test('tokens are never on disk, and signing out forgets them', async () => {
  const product = await startProduct();
  try {
    await product.importTold();
    const popup = await product.openPopup();
    await product.signIn(popup);
    const before = await extensionState(popup);
    expect(JSON.stringify(before.session)).toContain('eyJ');
    expect(JSON.stringify(before.local)).not.toContain('eyJ');
    expect(JSON.stringify(await everythingStored(popup))).not.toContain('eyJ');
    expect(before.alarms).toContain('sweep');

    const settings = await product.openSettings();
    await settings.getByRole('button', { name: 'Sign out' }).click();
    await expect(popup.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    const after = await extensionState(popup);
    expect(JSON.stringify(after.session)).not.toContain('eyJ');
    expect(after.local).not.toHaveProperty('account');
    expect(after.alarms).toEqual([]);
    expect(after.badge).toBe('');
  } finally {
    await product.close();
  }
});

/** All records of the extension's databases. */
async function everythingStored(page: import('@playwright/test').Page): Promise<unknown> {
  return await page.evaluate(async () => {
    const all: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        all.push(
          await new Promise((resolve) => {
            const reading = db.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
        );
      }
      db.close();
    }
    return all;
  });
}
