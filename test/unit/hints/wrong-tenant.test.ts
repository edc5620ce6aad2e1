import { describe, expect, test } from 'vitest';
import { HINT_PAGES } from '../../../lib/hints/registry.ts';
import { ANOTHER_TENANT, ask, type Judged, storedAfter, TENANT } from './told.ts';
import { AZURE_URLS } from './urls/azure.ts';
import { MICROSOFT_365_URLS } from './urls/microsoft-365.ts';
import { PARTNER_CENTER_URLS } from './urls/partner-center.ts';

const OWN: Judged = { domains: ['Contoso.com', 'contoso.onmicrosoft.com'] };
const UNREAD: Judged = { domains: null };
const WRONG = 'Not the tenant that was checked';

const POLICIES = 'view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';
const inPath = (tenant: string) => `https://entra.microsoft.com/${tenant}/#${POLICIES}`;
const inHash = (tenant: string) => `https://portal.azure.com/#@${tenant}/${POLICIES}`;
const inQuery = (tenant: string) => `https://security.microsoft.com/machines?tid=${tenant}`;
const delegated = (tenant: string) => `https://admin.cloud.microsoft/?delegatedOrg=${tenant}#/partners`;

const pillAt = async (url: string, judged: Judged, asked: Parameters<typeof ask>[2] = {}) =>
  (await ask(url, judged, asked))?.pill ?? null;

describe.each([
  ['path', inPath],
  ['hash', inHash],
  ['query', inQuery],
  ['delegated organisation', delegated],
])('a tenant in the %s', (_, at) => {
  test.each([TENANT, TENANT.toUpperCase(), 'contoso.com', 'CONTOSO.onmicrosoft.com'])(
    '%s is the judged one',
    async (name) => {
      expect(await pillAt(at(name), OWN)).not.toBe(WRONG);
      expect(await pillAt(at(name), OWN)).not.toBeNull();
    },
  );

  test.each([ANOTHER_TENANT, 'fabrikam.com', 'contoso.com.example'])('%s is another one', async (name) => {
    expect(await pillAt(at(name), OWN)).toBe(WRONG);
  });

  test('a domain of which it is not known whose it is shows nothing, unless the account menu settles it', async () => {
    expect(await pillAt(at('contoso.com'), UNREAD)).toBeNull();
    expect(await pillAt(at('contoso.com'), UNREAD, { tenantInPage: TENANT })).not.toBe(WRONG);
    expect(await pillAt(at('contoso.com'), UNREAD, { tenantInPage: TENANT })).not.toBeNull();
    expect(await pillAt(at('contoso.com'), UNREAD, { tenantInPage: ANOTHER_TENANT })).toBe(WRONG);
  });
});

test('one that is named twice must be right twice', async () => {
  const twice = `https://portal.azure.com/contoso.com#@fabrikam.com/${POLICIES}`;
  expect(await pillAt(twice, OWN)).toBe(WRONG);
  expect(await pillAt(twice.replace('fabrikam', 'contoso'), OWN)).not.toBe(WRONG);
});

test.each([
  ['https://portal.azure.us/', 'usgov'],
  ['https://portal.azure.cn/', 'china'],
])('%s shows tenants of another cloud', async (origin, cloud) => {
  expect(await pillAt(`${origin}#${POLICIES}`, OWN)).toBe(WRONG);
  const judged = { cloud, tenantId: TENANT, tenantName: 'Contoso Partner' };
  expect(await pillAt(`${origin}#${POLICIES}`, OWN, { judged })).not.toBe(WRONG);
});

describe('nothing but that is told, and no evidence is read', () => {
  const urls = { ...PARTNER_CENTER_URLS, ...AZURE_URLS, ...MICROSOFT_365_URLS };
  test.each(HINT_PAGES.map(({ id }) => [id, urls[id]?.yes[0] ?? '']))('%s', async (id, url) => {
    const stored = storedAfter(OWN);
    const read = async (kind: string, key: string): Promise<unknown> => {
      if (kind === 'address' || kind === 'domains') return await stored(kind, key);
      throw new Error(`read ${kind}`);
    };
    const hint = await ask(url, OWN, { tenantInPage: ANOTHER_TENANT, read });
    const all = [hint, ...(hint?.otherwise ?? [])];
    expect(all.map((one) => one?.page)).toContain(id);
    for (const one of all) {
      expect(one).toMatchObject({
        verdict: 'notApplicable',
        pill: WRONG,
        card: {
          heading: 'This page shows another tenant than the one that was checked.',
          lines: [],
          age: '',
          next: null,
          link: null,
        },
      });
    }
  });
});
