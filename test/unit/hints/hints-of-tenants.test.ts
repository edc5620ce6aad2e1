import { describe, expect, test } from 'vitest';
import { type Verdict, worst } from '../../../lib/checks/verdict.ts';
import { answerHint } from '../../../lib/hints/answer.ts';
import type { HintRecord } from '../../../lib/hints/hint-record.ts';
import { HINT_PAGES } from '../../../lib/hints/registry.ts';
import type { Report } from '../../../lib/report/report.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { readHintRow } from '../../../lib/store/hint-rows.ts';
import { judgeTenant } from '../../../scripts/judge-tenant.ts';
import { AZURE_URLS } from './urls/azure.ts';
import { MICROSOFT_365_URLS } from './urls/microsoft-365.ts';
import { PARTNER_CENTER_URLS } from './urls/partner-center.ts';

const URLS = { ...PARTNER_CENTER_URLS, ...AZURE_URLS, ...MICROSOFT_365_URLS };

/** Addresses without a tenant, a thing or another cloud in them: one of each page that is about the whole tenant. */
const WHOLE = HINT_PAGES.flatMap(({ id, routes }) => {
  const url = URLS[id]?.yes.find((one) => !/tid=|[0-9a-f]{8}-/i.test(one));
  const isOfOneThing = routes.every(({ rest }) => rest.source.includes('(?<') && !rest.source.includes(')?'));
  return url === undefined || isOfOneThing ? [] : [[id, url] as const];
});

/** Of a distributor's customers some are enough. */
const MOST = 30;

async function judge(name: string) {
  const before = new Set((await indexedDB.databases()).map((one) => one.name));
  const folder = new URL(`../../tenants/${name}`, import.meta.url).pathname;
  const report = (await judgeTenant({ tenant: folder, version: '0.0.0' })) as Report;
  const added = (await indexedDB.databases()).find((one) => !before.has(one.name))?.name;
  const db = await openDatabase(added);
  // A built-in role is a general word: who has it is not.
  const all = (await db.getAll('names')).map((one) => one.name);
  const names = all.filter((one) => one.length > 3 && one !== 'Global Administrator');
  const { cloud, tenant, sweep } = report;
  const ask = (url: string): Promise<HintRecord | null> =>
    answerHint({
      url,
      tenantInPage: null,
      judged: { cloud, tenantId: tenant.id, tenantName: tenant.name },
      locale: 'en',
      now: new Date(sweep.now),
      dismissed: {},
      read: (kind, key) => readHintRow(db, [cloud, tenant.id], kind, key),
    });
  return { report, names, ask, rows: await db.getAll('hints') };
}

const hintsOf = (hint: HintRecord | null) => (hint === null ? [] : [hint, ...hint.otherwise]);

describe.each(['healthy', 'typical', 'bad', 'small', 'indirect-reseller', 'distributor', 'security-reader'])(
  '%s',
  async (name) => {
    const { report, names, ask, rows } = await judge(name);
    const verdictOf = (id: string): Verdict =>
      report.checks.find((one) => one.id === id)?.verdict ?? 'unknown';

    test.each(WHOLE)(
      '%s is as bad as the worst of its checks, and names nobody in its pill',
      async (id, url) => {
        const hint = hintsOf(await ask(url)).find(({ page }) => page === id);
        const { checks = [] } = HINT_PAGES.find((page) => page.id === id) ?? {};
        const actions = report.actions.map(({ verdict }) => verdict);
        expect(hint?.verdict).toBe(worst(id === 'home' ? actions : checks.map(verdictOf)));
        expect(names.filter((one) => hint?.pill.includes(one))).toEqual([]);
      },
    );

    test('no word is missing, and no pill or line is endless', async () => {
      const customers = rows
        .filter(({ page }) => page === 'customer')
        .map(({ key }) => key)
        .slice(0, MOST);
      const urls = [
        ...WHOLE.map(([, url]) => url),
        ...customers.flatMap((id) =>
          ['adminrelationships', 'servicemanagementpage', 'account', 'orders'].map(
            (leaf) => `https://partner.microsoft.com/dashboard/v2/customers/${id}/${leaf}`,
          ),
        ),
      ];
      const said = (await Promise.all(urls.map(ask))).flatMap(hintsOf);
      expect(said.length).toBeGreaterThanOrEqual(urls.length);
      for (const { page, pill, card } of said) {
        const lines = [pill, card.heading, ...card.lines, card.next ?? ''];
        expect([page, lines.filter((line) => /\{\s*\$|undefined|NaN|\[object/.test(line))]).toEqual([
          page,
          [],
        ]);
        expect([page, pill.replace(/[\u2068\u2069]/g, '').length <= 80]).toEqual([page, true]);
        expect([page, card.lines.length <= 9, lines.every((line) => line.length < 700)]).toEqual([
          page,
          true,
          true,
        ]);
        expect(names.filter((one) => pill.includes(one))).toEqual([]);
      }
    });

    test('what is stored for one thing is small', () => {
      const large = rows.filter(({ record }) => JSON.stringify(record).length > 6000);
      expect(large.map(({ page, key }) => `${page} ${key}`)).toEqual([]);
    });
  },
);

test('of a healthy tenant no page finds anything open', async () => {
  const { ask } = await judge('healthy');
  const open = [];
  for (const [id, url] of WHOLE) {
    const hint = hintsOf(await ask(url)).find(({ page }) => page === id);
    if (!['pass', 'attested', 'notApplicable'].includes(hint?.verdict ?? '')) open.push([id, hint?.pill]);
  }
  expect(open).toEqual([]);
});
