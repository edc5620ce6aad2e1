import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RateLimit } from '../../../lib/shell/rate-limit.ts';
import { isOwnPage, portalPage } from '../../../lib/shell/sender.ts';

type Sender = Parameters<typeof isOwnPage>[0];
const id = fakeBrowser.runtime.id;
const tab = (url?: string) => ({ id: 7, url }) as NonNullable<Sender['tab']>;
const PORTAL = 'https://partner.microsoft.com/dashboard/v2/home';

describe('who may send intents', () => {
  test('our own pages', () => {
    expect(isOwnPage({ id, url: fakeBrowser.runtime.getURL('/popup.html' as never) } as Sender)).toBe(true);
  });

  test.each([
    ['a portal page', { id, url: PORTAL, tab: tab(PORTAL), frameId: 0 }],
    ['another extension', { id: 'other', url: fakeBrowser.runtime.getURL('/popup.html' as never) }],
    ['nobody knows who', { id }],
  ])('%s may not', (_who, sender) => {
    expect(isOwnPage(sender as Sender)).toBe(false);
  });
});

describe('which page asks for a hint', () => {
  test('the tab’s address, which is newer than the sender’s', () => {
    const sender = { id, frameId: 0, url: 'https://partner.microsoft.com/old', tab: tab(PORTAL) } as Sender;
    expect(portalPage(sender)).toEqual({ url: PORTAL, tabId: 7 });
  });

  test.each([
    ['a frame', { id, frameId: 3, url: PORTAL, tab: tab(PORTAL) }],
    ['another extension', { id: 'other', frameId: 0, url: PORTAL, tab: tab(PORTAL) }],
    ['no tab', { id, frameId: 0, url: PORTAL }],
    [
      'plain http',
      { id, frameId: 0, url: 'http://partner.microsoft.com/', tab: tab('http://partner.microsoft.com/') },
    ],
  ])('%s gets nothing', (_who, sender) => {
    expect(portalPage(sender as Sender)).toBeNull();
  });
});

test('a tab that shouts is not listened to for a while; others are', () => {
  const limit = new RateLimit();
  const heard = Array.from({ length: 100 }, () => limit.allows(1, 0)).filter(Boolean).length;
  expect(heard).toBe(20);
  expect(limit.allows(2, 0)).toBe(true);
  expect(limit.allows(1, 1000)).toBe(true);
});
