import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { openBrowser, signIn, token, withCode } from './sign-in-client.ts';
import { cloudOf, GRAPH, ORIGIN, REDIRECT, TENANT_ID, USER } from './world.ts';

const me = {
  request: `GET ${GRAPH}/v1.0/me`,
  body: { id: 'c0000000-0000-4000-8000-000000000001', displayName: 'Adele', userPrincipalName: USER },
};

test('the authorization code flow with PKCE, by hand, from the account picker to /me', async () => {
  const cloud = cloudOf([me], {}, { grantedScopes: ['User.Read', 'Policy.Read.All'] });
  const browser = openBrowser(cloud);
  const picker = await browser.authorize({ prompt: 'select_account' });
  expect(picker.html).toContain('Pick an account');
  const { back, status } = await browser.press(picker, 'account', USER);
  expect(status).toBe(302);
  expect(back?.get('state')).toBe('the-state');
  const info = { uid: 'c0000000-0000-4000-8000-000000000001', utid: TENANT_ID };
  expect(JSON.parse(Buffer.from(back?.get('client_info') ?? '', 'base64url').toString())).toEqual(info);

  const { status: answered, body } = await token(cloud, withCode(back?.get('code') ?? null));
  expect(answered).toBe(200);
  expect(body).toMatchObject({
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'openid profile Policy.Read.All User.Read',
    refresh_token_expires_in: 86_400,
    client_info: back?.get('client_info'),
  });
  const keys = await cloud.handle(
    new Request(`https://login.microsoftonline.com/${TENANT_ID}/discovery/v2.0/keys`),
  );
  const { payload } = await jwtVerify(
    String(body.id_token),
    createLocalJWKSet((await keys.json()) as JSONWebKeySet),
    {
      issuer: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
      currentDate: cloud.clock.now(),
    },
  );
  expect(payload).toMatchObject({
    nonce: 'the-nonce',
    tid: TENANT_ID,
    oid: info.uid,
    preferred_username: USER,
  });

  const response = await cloud.handle(
    new Request(`${GRAPH}/v1.0/me?$select=displayName`, {
      headers: { Authorization: `Bearer ${String(body.access_token)}` },
    }),
  );
  expect(await response.json()).toEqual({ displayName: 'Adele' });
});

test('every answer of the sign-in service says no-store', async () => {
  const cloud = cloudOf([me]);
  for (const path of [
    '/common/oauth2/v2.0/authorize',
    '/common/discovery/instance',
    `/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
    '/common/oauth2/v2.0/logout',
    '/nowhere',
  ]) {
    const response = await cloud.handle(new Request(`https://login.microsoftonline.com${path}`));
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  }
});

describe('authorize refuses', () => {
  test('a redirect URI that is not registered, without going back to it', async () => {
    const shown = await openBrowser(cloudOf([me])).authorize({ redirect_uri: 'https://evil.example/' });
    expect([shown.status, shown.back]).toEqual([400, null]);
    expect(shown.html).toContain('AADSTS50011');
  });

  test('a client id that does not exist, where one is registered', async () => {
    const cloud = cloudOf([me], { clientId: '99999999-2222-4333-8444-555555555555' });
    expect((await openBrowser(cloud).authorize()).html).toContain('AADSTS700016');
  });

  test.each([{ code_challenge: null }, { code_challenge_method: 'plain' }])(
    'a request without PKCE S256: %o',
    async (changes) => {
      const { back } = await openBrowser(cloudOf([me])).authorize(changes);
      expect(back?.get('error')).toBe('invalid_request');
      expect(back?.get('error_description')).toContain('AADSTS9002325');
      expect(back?.get('state')).toBe('the-state');
    },
  );

  test('another tenant', async () => {
    const shown = await openBrowser(cloudOf([me])).open(
      'https://login.microsoftonline.com/b0000000-0000-4000-8000-000000000009/oauth2/v2.0/authorize',
    );
    expect(shown.html).toContain('AADSTS90002');
  });

  test('scopes that do not exist, or of two APIs at once', async () => {
    const browser = openBrowser(cloudOf([me]));
    expect(
      (await browser.authorize({ scope: 'openid Shoes.Read' })).back?.get('error_description'),
    ).toContain('AADSTS70011');
    const two = 'User.Read https://management.azure.com/user_impersonation';
    expect((await browser.authorize({ scope: two })).back?.get('error_description')).toContain('AADSTS28000');
  });

  test('response_mode query is honoured', async () => {
    const cloud = cloudOf([me]);
    const browser = openBrowser(cloud);
    await signIn(cloud, browser, USER);
    expect((await browser.authorize({ response_mode: 'query' })).back?.get('code')).toMatch(/^1\.code\./);
  });
});

describe('the token endpoint refuses', () => {
  const coded = async () => {
    const cloud = cloudOf([me]);
    const browser = openBrowser(cloud);
    const { back } = await browser.press(await browser.authorize(), 'account', USER);
    return { cloud, code: back?.get('code') ?? null };
  };

  test.each([
    [{ code_verifier: 'another-verifier-that-is-also-long-enough-to-pass' }, 501481],
    [{ code_verifier: '' }, 501471],
    [{ redirect_uri: `${REDIRECT}other` }, 500112],
    [{ client_id: '99999999-2222-4333-8444-555555555555' }, 700005],
    [{ code: 'made-up' }, 9002313],
    [{ grant_type: 'password' }, 70003],
  ])('%o with %i', async (change, number) => {
    const { cloud, code } = await coded();
    const { status, body } = await token(cloud, { ...withCode(code), ...change });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error_codes: [number],
      error_description: expect.stringContaining(`AADSTS${number}`),
    });
  });

  test('a code that was redeemed already', async () => {
    const { cloud, code } = await coded();
    expect((await token(cloud, withCode(code))).status).toBe(200);
    expect((await token(cloud, withCode(code))).body).toMatchObject({
      error: 'invalid_grant',
      error_codes: [54005],
    });
  });

  test('a code older than ten minutes', async () => {
    const { cloud, code } = await coded();
    cloud.clock.advance(10 * 60_000);
    expect((await token(cloud, withCode(code))).body).toMatchObject({ error_codes: [70008] });
  });

  test('a caller that is not the extension', async () => {
    const { cloud, code } = await coded();
    for (const origin of [
      'https://partner.microsoft.com',
      'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'moz-extension://0b3e1d8e-6a43-4a3c-9c57-3a2a5e1f6b7d',
    ]) {
      expect((await token(cloud, withCode(code), origin)).body).toMatchObject({ error_codes: [9002326] });
    }
    expect((await token(cloud, withCode(code), null)).body).toMatchObject({ error_codes: [9002327] });
    expect((await token(cloud, withCode(code), ORIGIN)).status).toBe(200);
  });

  test('but not a Firefox extension, where its redirect URI is registered', async () => {
    const firefox = 'https://0123456789abcdef0123456789abcdef01234567.extensions.allizom.org/';
    const cloud = cloudOf([me], { redirectUris: [firefox] });
    const browser = openBrowser(cloud);
    const { back } = await browser.press(await browser.authorize({ redirect_uri: firefox }), 'account', USER);
    const grant = { ...withCode(back?.get('code') ?? null), redirect_uri: firefox };
    expect((await token(cloud, grant, ORIGIN)).body).toMatchObject({ error_codes: [9002326] });
    expect((await token(cloud, grant, 'moz-extension://0b3e1d8e-6a43-4a3c-9c57-3a2a5e1f6b7d')).status).toBe(
      200,
    );
  });
});
