import { createHash } from 'node:crypto';
import type { Cloud } from '../../cloud/cloud.ts';
import { ORIGIN, REDIRECT, TENANT_ID } from './world.ts';

export const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-length';
export const SCOPES = 'openid profile offline_access User.Read';
const CLIENT = '11111111-2222-4333-8444-555555555555';
const SIGN_IN = 'https://login.microsoftonline.com';

export type Changes = Readonly<Record<string, string | null>>;

/** A sign-in client by hand, without MSAL: one browser window with its cookies. */
export interface Browser {
  /** Opens `/authorize`; parameters may be changed or, with null, left out. */
  authorize(changes?: Changes): Promise<Shown>;
  /** Presses a button of the page that is shown. */
  press(page: Shown, name: string, value: string): Promise<Shown>;
  open(url: string): Promise<Shown>;
}

/** A page, or the redirect back to the application with its parameters. */
export interface Shown {
  readonly status: number;
  readonly html: string;
  readonly back: URLSearchParams | null;
}

export function openBrowser(cloud: Cloud): Browser {
  let cookie = '';
  const open = async (url: string): Promise<Shown> => {
    const response = await cloud.handle(
      new Request(url, { headers: cookie === '' ? {} : { Cookie: cookie } }),
    );
    const set = response.headers.getSetCookie()[0];
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    const location = response.headers.get('Location');
    const back =
      location === null
        ? null
        : new URLSearchParams(new URL(location).hash.slice(1) || new URL(location).search);
    return { status: response.status, html: await response.text(), back };
  };
  return {
    open,
    authorize(changes = {}) {
      const parameters: Changes = {
        client_id: CLIENT,
        response_type: 'code',
        redirect_uri: REDIRECT,
        scope: SCOPES,
        state: 'the-state',
        nonce: 'the-nonce',
        response_mode: 'fragment',
        code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
        code_challenge_method: 'S256',
        ...changes,
      };
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(parameters)) if (value !== null) query.set(name, value);
      return open(`${SIGN_IN}/${TENANT_ID}/oauth2/v2.0/authorize?${query}`);
    },
    press(page, name, value) {
      const action = /action="([^"]+)"/.exec(page.html)?.[1] ?? '';
      const flow = /name="flow" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
      if (!page.html.includes(`name="${name}" value="${value}"`)) throw new Error(`No button ${value}`);
      return open(`${SIGN_IN}${action}?${new URLSearchParams({ flow, [name]: value })}`);
    },
  };
}

/** Answer of the token endpoint. */
export async function token(
  cloud: Cloud,
  grant: Record<string, string>,
  origin: string | null = ORIGIN,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await cloud.handle(
    new Request(`${SIGN_IN}/${TENANT_ID}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(origin === null ? {} : { Origin: origin }),
      },
      body: new URLSearchParams({ client_id: CLIENT, ...grant }).toString(),
    }),
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export const withCode = (code: string | null): Record<string, string> => ({
  grant_type: 'authorization_code',
  code: code ?? '',
  redirect_uri: REDIRECT,
  code_verifier: VERIFIER,
  scope: SCOPES,
});

export const withRefreshToken = (refreshToken: unknown, scope: string): Record<string, string> => ({
  grant_type: 'refresh_token',
  refresh_token: String(refreshToken),
  scope,
});

/** Picks the account and redeems the code. */
export async function signIn(
  cloud: Cloud,
  browser: Browser,
  username: string,
): Promise<Record<string, unknown>> {
  const picker = await browser.authorize({ prompt: 'select_account' });
  const { back } = await browser.press(picker, 'account', username);
  return (await token(cloud, withCode(back?.get('code') ?? null))).body;
}
