import { InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../lib/auth/token-source.ts';

const A: Account = { tenantId: 'tenant-a', objectId: 'oid-a', username: 'a@a.example' };
const B: Account = { tenantId: 'tenant-b', objectId: 'oid-b', username: 'b@b.example' };
const state = vi.hoisted(() => ({
  next: null as unknown,
  silent: null as null | (() => Promise<never>),
  cleared: 0,
}));

vi.mock('@azure/msal-browser', async (original) => {
  const real = (await original()) as object;
  const result = (a: Account) => ({
    account: { tenantId: a.tenantId, localAccountId: a.objectId, username: a.username },
    accessToken: `token of ${a.username}`,
    scopes: ['User.Read'],
    expiresOn: new Date(Date.now() + 3_600_000),
  });
  return {
    ...real,
    createStandardPublicClientApplication: async ({
      auth,
    }: {
      auth: { clientId: string; onRedirectNavigate(url: string): boolean };
    }) => {
      const { msalStorage } = await import('../../../lib/auth/msal-storage.ts');
      const known: Account[] = [];
      return {
        getAllAccounts: () => known.map((a) => result(a).account),
        acquireTokenSilent: async ({ account }: { account: { localAccountId: string } }) => {
          if (state.silent) return state.silent();
          return result(known.find((a) => a.objectId === account.localAccountId) as Account);
        },
        acquireTokenRedirect: async () => {
          auth.onRedirectNavigate('https://login.microsoftonline.com/authorize');
        },
        handleRedirectPromise: async () => {
          const a = state.next as Account;
          known.push(a);
          msalStorage.setItem(`token-of-${auth.clientId}-${a.objectId}`, 'secret');
          return result(a);
        },
        clearCache: async () => {
          state.cleared += 1;
        },
      };
    },
  };
});

const { MsalTokenSource } = await import('../../../lib/auth/msal-token-source.ts');
const { signInProblemOf } = await import('../../../lib/auth/sign-in-problem.ts');
const { msalStorage } = await import('../../../lib/auth/msal-storage.ts');

let session: Record<string, string>;
let remembered: Account | null;
const source = (more: object = {}) =>
  new MsalTokenSource({
    clientId: 'client-1',
    authority: 'https://x',
    redirectUri: 'https://r.example/',
    tenantId: null,
    launch: async () => 'https://r.example/#code=1',
    session: {
      read: async () => session,
      write: async (e) => {
        session = e;
      },
    },
    remembered: async () => remembered,
    ...more,
  });
beforeEach(() => {
  session = {};
  remembered = null;
  state.silent = null;
  state.cleared = 0;
  msalStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});
const GRAPH = { origin: 'https://graph.microsoft.com' };

test('after another account signed in, no token of the one before is handed out', async () => {
  const tokens = source();
  state.next = A;
  remembered = await tokens.signIn();
  await tokens.token(GRAPH);
  state.next = B;
  remembered = await tokens.signIn();
  expect((await tokens.token(GRAPH)).value).toBe('token of b@b.example');
});

test('a token source for another application does not bring the old one’s tokens back into the session', async () => {
  state.next = A;
  remembered = await source().signIn();
  session = {};
  remembered = null; // what product.ts's currentAccount does on another client id
  state.next = B;
  remembered = await source({ clientId: 'client-2' }).signIn();
  expect(Object.keys(session)).toEqual(['token-of-client-2-oid-b']);
});

test('consent given by somebody else is not taken for this account’s', async () => {
  const tokens = source();
  state.next = A;
  remembered = await tokens.signIn();
  state.next = B;
  await expect(tokens.consent(['https://graph.microsoft.com/Policy.Read.All'])).rejects.toThrow();
});

test('an account of the wrong tenant leaves no token behind', async () => {
  const tokens = source({ tenantId: 'tenant-a' });
  state.next = B;
  await expect(tokens.signIn()).rejects.toMatchObject({ code: 'tenant' });
  expect(Object.keys(session)).toEqual([]);
});

test('a consent window that stays open does not hold up a silent token', async () => {
  let interactive = true;
  const tokens = source({
    launch: () => (interactive ? new Promise(() => {}) : Promise.resolve('https://r.example/#code=1')),
  });
  remembered = A;
  state.next = A;
  void tokens.consent(['x']);
  await new Promise((r) => setTimeout(r, 10));
  interactive = false;
  expect(
    await Promise.race([
      tokens.token(GRAPH).then(
        () => 'token',
        () => 'refused',
      ),
      new Promise((r) => setTimeout(r, 500, 'hangs')),
    ]),
  ).not.toBe('hangs');
});

describe('signInProblemOf', () => {
  test.each([
    ['Authorization page could not be loaded.', 'network'],
    ['Authorization page load timed out.', 'network'],
    ['User interaction required.', 'signIn'],
    ['The user did not approve access.', 'signInCancelled'],
  ])('launchWebAuthFlow: %s', (message, code) => {
    expect(signInProblemOf(new Error(message)).code).toBe(code);
  });
  test.each([
    [
      new ServerError(
        'temporarily_unavailable',
        'correlation',
        'AADSTS90033: A transient error has occurred. Please try again.',
        '',
      ),
      'network',
    ],
    [new ServerError('server_error', 'correlation', 'AADSTS90014', ''), 'network'],
    [
      new InteractionRequiredAuthError('interaction_required', 'correlation', 'AADSTS50079: enrol', ''),
      'mfa',
    ],
    [
      new InteractionRequiredAuthError(
        'interaction_required',
        'correlation',
        'AADSTS50074: strong auth required',
        'basic_action',
      ),
      'mfa',
    ],
    [new InteractionRequiredAuthError('consent_required', 'correlation', 'AADSTS65001', ''), 'consent'],

    [
      new ServerError(
        'access_denied',
        'correlation',
        'AADSTS65004: User declined to consent to access the app.',
        '',
      ),
      'consent',
    ],
  ])('%s', (error, code) => {
    expect(signInProblemOf(error).code).toBe(code);
  });
});
