import {
  type AccountInfo,
  type AuthenticationResult,
  CacheLookupPolicy,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
  type RedirectRequest,
} from '@azure/msal-browser';
import { msalStorage, onMsalStorageChange } from './msal-storage.ts';
import { mayAskSession, SignInProblem, signInProblemOf, tokenProblemOf } from './sign-in-problem.ts';
import { isTemporaryKey } from './temporary-keys.ts';
import {
  type Account,
  type Token,
  type TokenRequest,
  type TokenSource,
  TokenUnavailable,
} from './token-source.ts';

export interface MsalOptions {
  readonly clientId: string;
  /** For example `https://login.microsoftonline.com/organizations`. */
  readonly authority: string;
  readonly redirectUri: string;
  /** Tenant that the account must belong to; null = any. */
  readonly tenantId: string | null;
  /** Opens Microsoft's page and resolves with the address it came back to; without `interactive` nothing is shown. */
  launch(url: string, interactive: boolean): Promise<string>;
  /** Storage that lives as long as the browser and never on disk. */
  readonly session: {
    read(): Promise<Record<string, string>>;
    write(entries: Record<string, string>): Promise<void>;
  };
  /** Who signed in last, for a silent restart; no secret. */
  remembered(): Promise<Account | null>;
}

const GRAPH_SCOPE = 'User.Read';

/** Renewed this long before its end, so that no request leaves with a token that ends on the way. */
const MARGIN_MS = 5 * 60 * 1000;

/**
 * Tokens by MSAL in a background without a window: authorization code with PKCE through the browser's own sign-in
 * window, silently from the cache, by refresh token, or by Entra's session (`prompt=none`). Interactive UI is shown
 * only by {@link signIn} and {@link consent}.
 */
export class MsalTokenSource implements TokenSource {
  private readonly options: MsalOptions;
  private app: Promise<IPublicClientApplication> | null = null;
  private navigate: (url: string) => void = () => {};
  private flows: Promise<unknown> = Promise.resolve();
  private readonly memo = new Map<string, { token: Token; expires: number }>();
  private mirrored: Promise<void> = Promise.resolve();
  private mirrorPending = false;
  /** Windows of Microsoft that are open. */
  private windows = 0;

  constructor(options: MsalOptions) {
    this.options = options;
  }

  account(): Promise<Account | null> {
    return this.options.remembered();
  }

  /** Shows Microsoft's sign-in, asking for `User.Read` alone. @throws {SignInProblem} */
  async signIn(): Promise<Account> {
    return await this.interactive({ scopes: [GRAPH_SCOPE], prompt: 'select_account' }, ({ tenantId }) => {
      const wanted = this.options.tenantId;
      if (wanted !== null && tenantId.toLowerCase() !== wanted.toLowerCase())
        throw new SignInProblem('tenant');
    });
  }

  /** Shows Microsoft's consent page for `scopes` (full names) and this account. @throws {SignInProblem} */
  async consent(scopes: readonly string[]): Promise<void> {
    const remembered = await this.options.remembered();
    const hint = remembered === null ? {} : { loginHint: remembered.username };
    await this.interactive({ scopes: [...scopes], ...hint }, (account) => {
      // Consent of somebody else says nothing about what this account may read.
      if (remembered !== null && !isAccount(account, remembered)) throw new SignInProblem('signIn');
    });
  }

  /** Forgets tokens and account here; Entra's own session in the browser is not ours to end. */
  async signOut(): Promise<void> {
    const app = await this.application();
    await app.clearCache();
    msalStorage.clear();
    this.memo.clear();
    this.app = null;
    await this.flush();
  }

  async token({ origin, claims, renew = false }: TokenRequest): Promise<Token> {
    const known = this.memo.get(origin);
    if (known !== undefined && !renew && claims === undefined && known.expires - MARGIN_MS > Date.now())
      return known.token;
    try {
      const result = await this.silent([`${origin}/.default`], renew, claims);
      const token = { value: result.accessToken, scopes: shortScopes(result.scopes) };
      this.memo.set(origin, { token, expires: result.expiresOn?.getTime() ?? 0 });
      return token;
    } catch (error) {
      if (error instanceof TokenUnavailable) throw error;
      const problem = signInProblemOf(error);
      throw new TokenUnavailable(tokenProblemOf(problem.code), problem.code);
    } finally {
      await this.flush();
    }
  }

  private async silent(
    scopes: string[],
    renew: boolean,
    claims: string | undefined,
  ): Promise<AuthenticationResult> {
    const remembered = await this.options.remembered();
    if (remembered === null) throw new TokenUnavailable('signIn', 'noAccount');
    const app = await this.application();
    const account = app.getAllAccounts().find((one) => isAccount(one, remembered));
    const extra = claims === undefined ? {} : { claims };
    if (account !== undefined) {
      try {
        return await app.acquireTokenSilent({
          scopes,
          account,
          forceRefresh: renew,
          cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
          ...extra,
        });
      } catch (error) {
        if (!mayAskSession(error)) throw error;
      }
    }
    const known = account === undefined ? { loginHint: remembered.username } : { account };
    const result = await this.flow({ scopes, prompt: 'none', ...known, ...extra }, false);
    if (!isAccount(result.account, remembered)) throw new TokenUnavailable('signIn', 'anotherAccount');
    return result;
  }

  /** Shows Microsoft's page; an account that `accept` refuses leaves nothing behind. */
  private async interactive(
    request: RedirectRequest,
    accept: (account: AccountInfo) => void,
  ): Promise<Account> {
    await this.application();
    const before = Object.entries(msalStorage as unknown as Record<string, string>);
    try {
      const { account } = await this.flow(request, true);
      try {
        accept(account);
      } catch (refused) {
        this.app = null;
        msalStorage.clear();
        for (const [key, value] of before) msalStorage.setItem(key, value);
        throw refused;
      }
      this.memo.clear();
      return { tenantId: account.tenantId, objectId: account.localAccountId, username: account.username };
    } catch (error) {
      throw signInProblemOf(error);
    } finally {
      await this.flush();
    }
  }

  /** One window at a time: MSAL keeps the state of a flow in shared storage. */
  private flow(request: RedirectRequest, interactive: boolean): Promise<AuthenticationResult> {
    // A window that somebody left open must not hold up what needs none: that is tried again later.
    if (!interactive && this.windows > 0) return Promise.reject(new SignInProblem('network'));
    const run = this.flows.then(
      () => this.runFlow(request, interactive),
      () => this.runFlow(request, interactive),
    );
    this.flows = run;
    return run;
  }

  private async runFlow(request: RedirectRequest, interactive: boolean): Promise<AuthenticationResult> {
    const app = await this.application();
    dropTemporaryKeys();
    if (interactive) this.windows += 1;
    try {
      const url = await new Promise<string>((resolve, reject) => {
        this.navigate = resolve;
        app
          .acquireTokenRedirect({
            ...request,
            redirectUri: this.options.redirectUri,
            redirectStartPage: this.options.redirectUri,
          })
          .catch(reject);
      });
      const answer = await this.options.launch(url, interactive);
      const result = await app.handleRedirectPromise({
        hash: new URL(answer).hash,
        navigateToLoginRequestUrl: false,
      });
      if (result === null) throw new SignInProblem('signIn');
      return result;
    } finally {
      if (interactive) this.windows -= 1;
      dropTemporaryKeys();
    }
  }

  /** Made when first needed: it costs milliseconds at each start of the worker. */
  private application(): Promise<IPublicClientApplication> {
    this.app ??= this.createApplication();
    return this.app;
  }

  private async createApplication(): Promise<IPublicClientApplication> {
    // The storage is one for all sources: another application's tokens must not come back through it.
    onMsalStorageChange(() => {});
    msalStorage.clear();
    for (const [key, value] of Object.entries(await this.options.session.read()))
      msalStorage.setItem(key, value);
    onMsalStorageChange(() => this.mirror());
    const { clientId, authority, redirectUri } = this.options;
    return await createStandardPublicClientApplication({
      auth: {
        clientId,
        authority,
        redirectUri,
        clientCapabilities: ['cp1'],
        onRedirectNavigate: (url) => {
          this.navigate(url);
          return false;
        },
      },
      cache: { cacheLocation: 'sessionStorage' },
      system: { loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false } },
    });
  }

  /** Writes once for all changes of the same turn. */
  private mirror(): void {
    if (this.mirrorPending) return;
    this.mirrorPending = true;
    this.mirrored = this.mirrored
      .then(async () => {
        this.mirrorPending = false;
        const stored = Object.entries(msalStorage as unknown as Record<string, string>);
        await this.options.session.write(Object.fromEntries(stored.filter(([key]) => !isTemporaryKey(key))));
      })
      .catch(() => {
        // Session storage is a convenience: without it the next worker asks Entra again.
      });
  }

  private async flush(): Promise<void> {
    await this.mirrored;
  }
}

function dropTemporaryKeys(): void {
  for (const key of Object.keys(msalStorage)) if (isTemporaryKey(key)) msalStorage.removeItem(key);
}

function isAccount(one: AccountInfo, remembered: Account): boolean {
  return one.tenantId === remembered.tenantId && one.localAccountId === remembered.objectId;
}

const NOT_PERMISSIONS: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'email',
  'offline_access',
  '.default',
]);

/** Scopes without the API's address: `https://graph.microsoft.com/User.Read` → `User.Read`. */
function shortScopes(scopes: readonly string[]): string[] {
  const short = scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  return short.filter((scope) => !NOT_PERMISSIONS.has(scope)).sort();
}
