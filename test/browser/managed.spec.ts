import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible, launchSeeded, pageUrl } from './seeded-extension.ts';

const POLICIES = '/etc/chromium/policies/managed';

/** The id that Chromium derives from a public key: its hash, in letters from a to p. */
function extensionId(publicKey: Buffer): string {
  const hash = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

// The policy folder is the machine's and root's; an extension id of its own keeps the policy away from other tests.
test.skip(process.getuid?.() !== 0, 'only root can write policies');

test('managed values are shown as managed and cannot be edited; one that is not valid is reported', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const id = extensionId(key);
  const file = join(POLICIES, `posture-companion-${id}.json`);
  const policy = {
    clientId: '99999999-2222-3333-4444-555555555555',
    cloud: 'usgov',
    sweepEveryMinutes: 5,
    portals: ['entra.microsoft.us'],
    emergencyAccounts: [],
    gdapRoleProfile: { required: ['62e90394-69f5-4237-9190-012177145e10'], allowed: [] },
    thresholds: { maxExcludedUsers: 1 },
  };
  await mkdir(POLICIES, { recursive: true });
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  try {
    const context = await launchSeeded({ key: key.toString('base64') });
    try {
      const page = await context.newPage();
      await page.goto(pageUrl('options.html', id));
      const clientId = page.getByLabel('Client ID', { exact: true });
      await expect(clientId).toHaveValue(policy.clientId);
      await expect(clientId).toBeDisabled();
      await expect(clientId).toHaveAccessibleDescription(/Set by your organisation/);
      await expect(page.getByLabel('Cloud', { exact: true })).toBeDisabled();
      await expect(page.getByLabel('Cloud', { exact: true })).toHaveValue('usgov');
      for (const [host, isOn] of [
        ['entra.microsoft.us', true],
        ['partner.microsoft.com', false],
      ] as const) {
        await expect(page.getByLabel(host)).toBeDisabled();
        await expect(page.getByLabel(host)).toBeChecked({ checked: isOn });
      }
      // Policy wants it, and the browser still has to allow it.
      await expect(page.getByRole('button', { name: /^Allow .?entra\.microsoft\.us/ })).toBeEnabled();
      await expect(page.getByLabel('Minutes between checks')).toHaveValue('240');
      await expect(page.getByLabel('Minutes between checks')).toBeEnabled();
      await expect(page.getByRole('heading', { name: 'sweepEveryMinutes' })).toBeVisible();
      // The self-test says the same, and what was refused and why.
      const line = page.locator('section', { has: page.locator('#managed') }).getByRole('row');
      await expect(line.filter({ hasText: 'clientId' })).toContainText('Policy');
      await expect(line.filter({ hasText: 'notifications' })).toContainText('Default');
      const refused = line.filter({ hasText: 'sweepEveryMinutes' });
      await expect(refused).toContainText('Default');
      await expect(refused).toContainText(/The policy says .?5.?, which is not used: /);
      await expect(page.getByLabel('Days of grace for new hires')).toBeDisabled();
      await expect(page.getByLabel('We have none')).toBeDisabled();
      await expect(page.getByLabel(/^Global Administrator/)).toBeDisabled();
      await expectAccessible(page);
      // The set-up begins where policy left off.
      await page.goto(pageUrl('welcome.html', id));
      await expect(page.locator('[aria-current=step] h2')).toHaveText(/now: Sign in$/);
      await expect(page.getByText(policy.clientId)).toBeVisible();
      await expect(page.getByText('Set by your organisation.')).toBeVisible();
      await expect(page.getByText('Change the connection')).toHaveCount(0);
    } finally {
      await context.close();
    }
  } finally {
    await rm(file, { force: true });
  }
});
