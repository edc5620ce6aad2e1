import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../lib/checklist/action.ts';
import { CHECKLIST } from '../../lib/checklist/entries.ts';
import { FURTHER_RESOURCES } from '../../lib/checklist/further-resources.ts';
import { CHECK_CATALOGUE } from './registry/check-catalogue.ts';

interface Link {
  readonly place: string;
  readonly title: string;
  readonly url: string;
}

/** Every link in Microsoft's "Security best practices for Microsoft partners", with its words, in its order. */
const DOCUMENT: readonly Link[] = JSON.parse(
  readFileSync(new URL('../checklist/document-links.json', import.meta.url), 'utf8'),
);
const RESOURCES = [...CHECKLIST.flatMap(({ resources }) => resources), ...FURTHER_RESOURCES];

/** The actions that a place of the document speaks of; none: it speaks of all. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'What is the Zero Trust framework?': [],
  'Learn and upskill': ['webinar', 'partner-blog', 'security-workshops'],
  'Identify and add security contacts': ['security-contact', 'contact-currency'],
  'Enforce multifactor authentication': ['own-phishing-resistant-mfa', 'customer-phishing-resistant-mfa'],
  'Remove inactive DAP connections': ['dap-removal'],
  'Transition active DAP connections to GDAP': ['gdap-migration'],
  'Use Microsoft Defender for Endpoint': ['endpoint-protection'],
  'Enforce compliant devices': ['compliant-devices'],
  'Detect fraud': ['fraud-notifications', 'identity-protection'],
  'Manage costs': ['cost-management'],
  'Together, let’s evolve': [],
  'Additional resources': [],
};

const HOSTS = [
  'learn.microsoft.com',
  'partner.microsoft.com',
  'blogs.partner.microsoft.com',
  'techcommunity.microsoft.com',
  'www.microsoft.com',
];

function linkedFor(actions: readonly string[]): string[] {
  const entries = CHECKLIST.filter(({ id }) => actions.includes(id));
  const resources = actions.length === 0 ? FURTHER_RESOURCES : entries.flatMap((entry) => entry.resources);
  return resources.map(({ from }) => from);
}

test('every action has its entry, in the file of its name', () => {
  expect(CHECKLIST.map(({ id }) => id)).toEqual(ACTIONS.map(({ id }) => id));
  const files = readdirSync(new URL('../../lib/checklist/entries', import.meta.url));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(CHECKLIST.map(({ id }) => id).sort());
});

test('no link of the document is dropped, and none is made up', () => {
  const linked = new Set(DOCUMENT.map(({ url }) => url));
  expect(linked.size).toBe(37);
  expect(RESOURCES.map(({ from }) => from).sort()).toEqual([...linked].sort());
});

test.each(DOCUMENT)('$place: $title', ({ url }) => {
  const places = DOCUMENT.filter((link) => link.url === url).map(({ place }) => PLACES[place] ?? []);
  expect(places.flatMap(linkedFor)).toContain(url);
});

test('what is mandatory for CSP authorisation is said to be', () => {
  const said = CHECKLIST.filter(({ today }) => /mandatory/i.test(today ?? '')).map(({ id }) => id);
  const demanded = CHECK_CATALOGUE.flatMap(([, action, , mandatory]) => (mandatory ? action : []));
  expect(said.sort()).toEqual([...new Set(demanded)].sort());
});

describe.each(CHECKLIST)('$id', ({ wording, today, principles }) => {
  test('has the document’s words, and a principle', () => {
    expect(wording).toMatch(/^[A-Z].{20,}$/);
    expect(today ?? 'As it was.').toMatch(/\.$/);
    expect(new Set(principles).size).toBe(principles.length);
    expect(principles.length).toBeGreaterThan(0);
  });
});

describe.each(RESOURCES)('$from', ({ from, url, state, minutes = 1 }) => {
  test('is at an address of today', () => {
    const { protocol, hostname, pathname } = new URL(url);
    expect(protocol).toBe('https:');
    expect(HOSTS).toContain(hostname);
    expect(pathname).not.toMatch(/azure\/active-directory|^\/[a-z]{2}-[a-z]{2}\//i);
    expect(minutes).toBeGreaterThan(0);
    if (state === 'retired') expect(url).not.toBe(from);
  });
});
