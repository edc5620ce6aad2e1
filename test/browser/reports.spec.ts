import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { sampleProfile } from '../../scripts/sample-profiles.ts';
import { expectAccessible, launchSeeded, openPage, plain } from './seeded-extension.ts';
import { type StoredProfile, storeProfile } from './stored-profile.ts';

/** Names as nobody should have them: markup, one word that is wider than any page, and one that turns lines around. */
const HOSTILE = [
  '<img src=x onerror="document.title=1"></style><script>document.title=2</script>',
  'W'.repeat(400),
  '\u202eexe.gpj = @SUM(A1)',
  '=HYPERLINK("https://evil.example")',
];

/** The profile with these names in its report, and so without a chain that fits it. */
function renamed(profile: StoredProfile): StoredProfile {
  const [stored] = structuredClone(profile.records.reports) as [{ report: Report }];
  const items = stored.report.checks.flatMap(({ subjects }) =>
    subjects.items.filter(({ id }) => id !== 'tenant'),
  );
  for (const [at, name] of HOSTILE.entries()) Object.assign(items[at] ?? {}, { name });
  return { ...profile, records: { reports: [stored] } };
}

async function save(page: Page, format: string, folder: string): Promise<{ name: string; path: string }> {
  await page.getByRole('radio', { name: format }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await expect(page.getByText('was handed to your browser')).toBeVisible();
  return { name: download.suggestedFilename(), path };
}

/** Width between the margins of a page (CSS px): 15 mm on either side of A4 and of Letter. */
const PAPER = { A4: 680, Letter: 702 } as const;

/** Prints a report: what it holds stays on the page, and is text. */
async function expectPrintable(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) heard.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  await page.emulateMedia({ media: 'print' });
  for (const [format, width] of Object.entries(PAPER)) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return (
            right > innerWidth + 1 ||
            left < -1 ||
            (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          );
        }).length,
    );
    expect(wider, format).toBe(0);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, format).toBeGreaterThan(10);
    // Without it, a reader of the PDF could neither copy nor search its text.
    expect(pdf, format).toContain('/ToUnicode');
  }
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const made = page.locator('img, script, iframe, [onerror], [style]');
  await expect(made).toHaveCount(0);
  await expect(page).toHaveTitle(/^Partner security posture: .?Contoso Cloud Services.?, /);
  for (const name of HOSTILE)
    await expect(page.locator('bdi').getByText(name, { exact: true }).first()).toBeAttached();
  // A report has thousands of rows and many checks, all alike: looking at some is quicker by seconds.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll(
      'tbody tr:nth-child(n + 4), section:nth-child(n + 4) > article',
    ))
      one.remove();
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(heard).toEqual([]);
  await page.close();
}

test('reports are saved, printed, and a pack is verified', async () => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'posture-companion-reports-'));
  const profile = await sampleProfile({});
  const context = await launchSeeded();
  try {
    const page = await openPage(context, 'dashboard.html#reports');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('There is no finished check yet')).toBeVisible();

    await storeProfile(page, profile);
    await storeProfile(page, renamed(profile));
    await expect(page.getByText('What you save names people, customers and devices')).toBeVisible();
    const html = await save(page, 'Report for people (HTML)', folder);
    expect(html.name).toBe('posture-Contoso-Cloud-Services-2026-11-20.html');
    const csv = await save(page, 'Table (CSV)', folder);
    expect(await readFile(csv.path, 'utf8')).toContain('"\'=HYPERLINK(""https://evil.example"")"');
    const calendar = await save(page, 'Calendar (iCalendar)', folder);
    expect(await readFile(calendar.path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    await expectPrintable(context, html.path);

    // The report in the storage is not the one of the chain: no pack is made of it.
    await page.getByRole('radio', { name: 'Evidence pack (zip)' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Evidence was read since the last finished check')).toBeVisible();

    await storeProfile(page, profile);
    const json = await save(page, 'Report for programs (JSON)', folder);
    const [stored] = profile.records.reports as [{ report: Report; head: { hash: string } }];
    expect(await readFile(json.path, 'utf8')).toBe(`${JSON.stringify(stored.report, null, 2)}\n`);
    const pack = await save(page, 'Evidence pack (zip)', folder);
    expect(pack.name).toBe('evidence-Contoso-Cloud-Services-2026-11-20.zip');

    const verdict = page.locator('.pack-verdict');
    await page.getByLabel('Hash noted earlier').fill(stored.head.hash);
    await page.locator('input[type=file]').setInputFiles(pack.path);
    await expect(verdict.getByRole('heading')).toHaveText('Unchanged');
    const said = plain(await verdict.innerText());
    expect(said).toContain('Contoso Cloud Services, checked Nov 20, 2026, 8:00 AM UTC');
    expect(said).toContain('The noted hash is that of the check of Nov 20, 2026');
    expect(said).toContain(stored.head.hash);

    const bytes = await readFile(pack.path);
    const inData = bytes.indexOf('report.json') + 2000;
    bytes[inData] = (bytes[inData] ?? 0) ^ 1;
    const damaged = join(folder, 'damaged.zip');
    await writeFile(damaged, bytes);
    await page.locator('input[type=file]').setInputFiles(damaged);
    await expect(verdict.getByRole('heading')).toHaveText('Changed');
    await expect(verdict.getByRole('listitem')).toHaveText([/^.?report\.json.? was changed\.$/]);
    await expectAccessible(page);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
});
