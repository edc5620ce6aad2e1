import { describe, expect, test } from 'vitest';
import { openBrowser, signIn, token, withCode, withRefreshToken } from './sign-in-client.ts';
import { ARM, cloudOf, GRAPH, PARTNER_CENTER, REDIRECT, TENANT_ID, USER } from './world.ts';

const only = (grantedScopes: string[], isAdmin = false) => {
  const cloud = cloudOf([], {}, { grantedScopes, isAdmin });
  return { cloud, browser: openBrowser(cloud) };
};

describe('silent token calls', () => {
  test('an unconsented scope: invalid_grant, AADSTS65001, consent_required', async () => {
    const { cloud, browser } = only(['User.Read']);
    const tokens = await signIn(cloud, browser, USER);
    for (const scope of ['Policy.Read.All', `${PARTNER_CENTER}/user_impersonation`, `${ARM}/.default`]) {
      expect(await token(cloud, withRefreshToken(tokens.refresh_token, scope))).toMatchObject({
        status: 400,
        body: { error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] },
      });
    }
  });

  test('.default brings what is consented, and says so', async () => {
    const { cloud, browser } = only(['User.Read', 'Policy.Read.All', 'partnercenter']);
    const tokens = await signIn(cloud, browser, USER);
    const graph = await token(
      cloud,
      withRefreshToken(tokens.refresh_token, `${GRAPH}/.default openid profile offline_access`),
    );
    expect(graph.body.scope).toBe(
      `openid profile ${GRAPH}/Policy.Read.All ${GRAPH}/User.Read ${GRAPH}/.default`,
    );
    const partnerCenter = await token(
      cloud,
      withRefreshToken(tokens.refresh_token, `${PARTNER_CENTER}/user_impersonation`),
    );
    expect(partnerCenter.body.scope).toBe(`${PARTNER_CENTER}/user_impersonation`);
    cloud.revokeConsent(['partnercenter']);
    expect(
      (await token(cloud, withRefreshToken(tokens.refresh_token, `${PARTNER_CENTER}/user_impersonation`)))
        .status,
    ).toBe(400);
  });
});

describe('interactive requests', () => {
  test('a person may accept what needs no administrator, and it stays accepted', async () => {
    const { cloud, browser } = only([]);
    const asked = await browser.press(await browser.authorize(), 'account', USER);
    expect(asked.html).toContain('Permissions requested');
    const { back } = await browser.press(asked, 'answer', 'accept');
    expect((await token(cloud, withCode(back?.get('code') ?? null))).status).toBe(200);
    expect(cloud.grantedScopes('graph')).toEqual(['User.Read']);
    expect((await browser.authorize()).back?.has('code')).toBe(true);
  });

  test('cancelling goes back with access_denied', async () => {
    const { cloud, browser } = only([]);
    const asked = await browser.press(await browser.authorize(), 'account', USER);
    const { back } = await browser.press(asked, 'answer', 'cancel');
    expect(back?.get('error')).toBe('access_denied');
    expect(back?.get('error_description')).toContain('AADSTS65004');
    expect(cloud.grantedScopes('graph')).toEqual([]);
  });

  test('more than that needs an administrator: AADSTS90094', async () => {
    const { browser } = only(['User.Read']);
    const shown = await browser.press(
      await browser.authorize({ scope: 'openid Policy.Read.All' }),
      'account',
      USER,
    );
    expect(shown.html).toContain('Need admin approval');
    const link = new URL((/<a href="([^"]+)"/.exec(shown.html)?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(link.href.startsWith(REDIRECT)).toBe(true);
    const back = new URLSearchParams(link.hash.slice(1));
    expect([back.get('error'), back.get('state')]).toEqual(['access_denied', 'the-state']);
    expect(back.get('error_description')).toContain('AADSTS90094');
  });

  test('an administrator accepts for the organisation', async () => {
    const { cloud, browser } = only(['User.Read'], true);
    const asked = await browser.press(
      await browser.authorize({ scope: 'openid Policy.Read.All' }),
      'account',
      USER,
    );
    expect((await browser.press(asked, 'answer', 'accept')).back?.has('code')).toBe(true);
    expect(cloud.grantedScopes('graph')).toEqual(['Policy.Read.All', 'User.Read']);
  });
});

describe('the admin-consent link', () => {
  const link = `https://login.microsoftonline.com/${TENANT_ID}/v2.0/adminconsent?${new URLSearchParams({
    client_id: 'x',
    state: 's',
    redirect_uri: REDIRECT,
    scope: `${GRAPH}/Policy.Read.All ${GRAPH}/PartnerSecurity.Read.All`,
  })}`;

  test('an administrator grants all of it at once', async () => {
    const { cloud, browser } = only(['User.Read'], true);
    await signIn(cloud, browser, USER);
    const { back } = await browser.open(link);
    expect([back?.get('admin_consent'), back?.get('tenant'), back?.get('state')]).toEqual([
      'True',
      TENANT_ID,
      's',
    ]);
    expect(cloud.grantedScopes('graph')).toEqual([
      'PartnerSecurity.Read.All',
      'Policy.Read.All',
      'User.Read',
    ]);
  });

  test('anybody else gets nothing', async () => {
    const { cloud, browser } = only(['User.Read']);
    await signIn(cloud, browser, USER);
    expect((await browser.open(link)).html).toContain('Need admin approval');
    expect(cloud.grantedScopes('graph')).toEqual(['User.Read']);
    const elsewhere = link.replace(encodeURIComponent(REDIRECT), encodeURIComponent('https://evil.example/'));
    expect((await browser.open(elsewhere)).html).toContain('AADSTS50011');
  });
});
