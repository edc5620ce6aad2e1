import { describe, expect, test } from 'vitest';
import { openBrowser, SCOPES, signIn, token, withCode, withRefreshToken } from './sign-in-client.ts';
import { ARM, cloudOf, GRAPH, PARTNER_CENTER, USER } from './world.ts';

const HOUR = 3_600_000;
const signedIn = async (...world: Parameters<typeof cloudOf>) => {
  const cloud = cloudOf(...world);
  const browser = openBrowser(cloud);
  return { cloud, browser, tokens: await signIn(cloud, browser, USER) };
};

describe('refresh tokens', () => {
  test('one serves all three APIs, and each answer brings another', async () => {
    const { cloud, tokens } = await signedIn([
      { request: `GET ${ARM}/subscriptions?api-version=2022-12-01`, body: { value: [] } },
    ]);
    const seen = new Set([tokens.refresh_token]);
    let last = tokens.refresh_token;
    for (const scope of [
      `${GRAPH}/.default`,
      `${PARTNER_CENTER}/user_impersonation`,
      `${ARM}/user_impersonation`,
    ]) {
      const { status, body } = await token(
        cloud,
        withRefreshToken(last, `${scope} openid profile offline_access`),
      );
      expect(status).toBe(200);
      last = body.refresh_token;
      seen.add(last);
      tokens[scope] = body.access_token;
      expect(String(body.scope).split(' ')).toContain(scope);
    }
    expect(seen.size).toBe(4);
    const read = await cloud.handle(
      new Request(`${ARM}/subscriptions?api-version=2022-12-01`, {
        headers: { Authorization: `Bearer ${String(tokens[`${ARM}/user_impersonation`])}` },
      }),
    );
    expect(read.status).toBe(200);
  });

  test('renewing does not lengthen the sign-in: it ends after 24 hours', async () => {
    const { cloud, tokens } = await signedIn([]);
    cloud.clock.advance(23 * HOUR);
    const renewed = await token(cloud, withRefreshToken(tokens.refresh_token, SCOPES));
    expect(renewed.body).toMatchObject({ refresh_token_expires_in: 3600 });
    cloud.clock.advance(HOUR);
    for (const old of [tokens.refresh_token, renewed.body.refresh_token]) {
      expect(await token(cloud, withRefreshToken(old, SCOPES))).toMatchObject({
        status: 400,
        body: { error: 'invalid_grant', error_codes: [700084] },
      });
    }
  });

  test('a made-up one, and one of another application, are refused', async () => {
    const { cloud, tokens } = await signedIn([]);
    expect((await token(cloud, withRefreshToken('made-up', SCOPES))).status).toBe(400);
    const other = {
      ...withRefreshToken(tokens.refresh_token, SCOPES),
      client_id: '99999999-2222-4333-8444-555555555555',
    };
    expect((await token(cloud, other)).status).toBe(400);
  });
});

describe('prompt=none', () => {
  test('without a session: login_required', async () => {
    const { back } = await openBrowser(cloudOf([])).authorize({ prompt: 'none', login_hint: USER });
    expect([back?.get('error'), back?.get('state')]).toEqual(['login_required', 'the-state']);
    expect(back?.get('error_description')).toContain('AADSTS50058');
  });

  test('with a session: a code, for the hinted account only', async () => {
    const { cloud, browser } = await signedIn([]);
    const silent = await browser.authorize({ prompt: 'none', login_hint: USER });
    expect((await token(cloud, withCode(silent.back?.get('code') ?? null))).status).toBe(200);
    expect((await browser.authorize({ prompt: 'none' })).back?.has('code')).toBe(true);
    expect(
      (await browser.authorize({ prompt: 'none', login_hint: 'else@contoso.example' })).back?.get('error'),
    ).toBe('login_required');
  });

  test('after signing out: login_required', async () => {
    const { browser } = await signedIn([]);
    await browser.open('https://login.microsoftonline.com/common/oauth2/v2.0/logout');
    expect((await browser.authorize({ prompt: 'none' })).back?.get('error')).toBe('login_required');
  });

  test('a scope that nobody consented to: interaction_required with AADSTS65001', async () => {
    const { browser } = await signedIn([], {}, { grantedScopes: ['User.Read'] });
    const { back } = await browser.authorize({ prompt: 'none', scope: 'openid Policy.Read.All' });
    expect([back?.get('error'), back?.get('suberror')]).toEqual(['interaction_required', 'consent_required']);
    expect(back?.get('error_description')).toContain('AADSTS65001');
  });
});

test('several people: the picker shows each, prompt=none takes the one of the session', async () => {
  const other = {
    objectId: 'c0000000-0000-4000-8000-000000000002',
    username: 'reader@contoso.example',
    displayName: 'Reader',
    isAdmin: false,
  };
  const cloud = cloudOf([], { people: [other] });
  const browser = openBrowser(cloud);
  const picker = await browser.authorize();
  expect(picker.html).toContain(USER);
  const { back } = await browser.press(picker, 'account', other.username);
  const { body } = await token(cloud, withCode(back?.get('code') ?? null));
  const claims = JSON.parse(
    Buffer.from(String(body.access_token).split('.')[1] ?? '', 'base64url').toString(),
  ) as { oid: string };
  expect(claims.oid).toBe(other.objectId);
});
