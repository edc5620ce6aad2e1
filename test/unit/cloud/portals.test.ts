import { expect, test } from 'vitest';
import { ENGLISH, LANGUAGES } from '../../cloud/portals/headings/headings.ts';
import { PORTAL_PAGES, PORTALS } from '../../cloud/portals/portal-hosts.ts';
import { createPortals } from '../../cloud/portals/portals.ts';
import { VIEW_HOST } from '../../cloud/portals/security-headers.ts';

const get = (url: string): Promise<Response> => createPortals()(new Request(url));

test.each(Object.keys(LANGUAGES))('every page has a heading of its own in %s', (name) => {
  for (const heading of new Set(PORTAL_PAGES.map((page) => page.heading))) {
    const words = LANGUAGES[name]?.heading(heading) ?? '';
    expect([heading, words]).not.toContain('');
    expect(words).not.toBe(ENGLISH.heading(heading));
  }
});

test('every page is served at its example address', async () => {
  for (const { key, example } of PORTAL_PAGES) expect([key, (await get(example)).status]).toEqual([key, 200]);
});

test('every host of a replica has pages of its own kind', async () => {
  for (const [host, { shell, pages }] of Object.entries(PORTALS)) {
    const path = shell === 'partner-center' ? '/dashboard' : '/';
    expect([host, (await get(`https://${host}${path}`)).status]).toEqual([host, 200]);
    expect(pages.length).toBeGreaterThan(5);
  }
});

test('the policy stands in the header that the switch names, with a fresh nonce', async () => {
  const [one, other] = [await get('https://portal.azure.com/'), await get('https://portal.azure.com/')];
  const policy = one.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toBe(other.headers.get('content-security-policy'));
  const reportOnly = await get('https://portal.azure.com/?trait=report-only');
  expect(reportOnly.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(reportOnly.headers.get('content-security-policy-report-only')).toContain("default-src 'none'");
});

test('a React view may be framed by the portals alone', async () => {
  const policy = (await get(`https://${VIEW_HOST}/?view=Tenants.ReactView`)).headers.get(
    'content-security-policy',
  );
  expect(policy).toContain('frame-ancestors https://*.azure.com');
});

test('a switch that does not exist is an error', async () => {
  await expect(get('https://portal.azure.com/?trait=slow,sloow')).rejects.toThrow('No trait "sloow"');
});

test('a violation is reported to the page that it happened on', async () => {
  const portals = createPortals();
  const reports = 'https://portal.azure.com/replica-reports';
  const body = JSON.stringify({ 'csp-report': { 'effective-directive': 'script-src' } });
  await portals(new Request(`${reports}?page=one`, { method: 'POST', body }));
  const told = async (page: string) => await (await portals(new Request(`${reports}?page=${page}`))).json();
  expect(await told('one')).toEqual([{ 'csp-report': { 'effective-directive': 'script-src' } }]);
  expect(await told('other')).toEqual([]);
});
