/** One API that tokens are asked for; the scope prefix is the API's origin. */
export interface TokenRequest {
  /** Origin of the API, for example `https://graph.microsoft.com`. */
  readonly origin: string;
  /** Claims challenge of a 401 answer (decoded JSON), passed on to Entra. */
  readonly claims?: string;
  /** Skip the cache: the API called the last token expired. */
  readonly renew?: boolean;
}

/** An access token and what it may do. Never logged, never stored on disk. */
export interface Token {
  readonly value: string;
  /** Scopes that Entra says are granted, short names (`Policy.Read.All`, `user_impersonation`). */
  readonly scopes: readonly string[];
}

/** Who is signed in. The tenant comes from the token (`tid`), never from a page. */
export interface Account {
  readonly tenantId: string;
  readonly objectId: string;
  readonly username: string;
}

/** Why no token could be had silently: a person must sign in, or has not consented, or the network failed. */
export type TokenProblem = 'signIn' | 'consent' | 'mfa' | 'network';

export class TokenUnavailable extends Error {
  readonly problem: TokenProblem;
  constructor(problem: TokenProblem, code: string) {
    super(`No token: ${problem} (${code})`);
    this.name = 'TokenUnavailable';
    this.problem = problem;
  }
}

/** Where the sweep gets its tokens; the only thing it knows about signing in. */
export interface TokenSource {
  /** The signed-in account, or null. */
  account(): Promise<Account | null>;
  /** A token for one API, silently. @throws {TokenUnavailable} */
  token(request: TokenRequest): Promise<Token>;
}
