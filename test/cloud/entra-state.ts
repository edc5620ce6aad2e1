import { randomUUID } from 'node:crypto';
import type { Resource } from '../../lib/microsoft/clouds.ts';
import type { Clock } from './clock.ts';
import type { Person } from './identity.ts';

/** Scopes of one authorisation request: OpenID ones, and those of at most one API. */
export interface ScopeRequest {
  readonly openid: readonly string[];
  readonly resource: Resource;
  /** Short names; empty with `isDefault`. */
  readonly names: readonly string[];
  /** `.default`: whatever is consented already. */
  readonly isDefault: boolean;
  /** Names came with the API's origin, and are answered so. */
  readonly qualified: boolean;
}

/** What the client asked `/authorize` for, checked. */
export interface AuthorizeRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: ScopeRequest;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly challenge: string;
  readonly responseMode: 'fragment' | 'query';
  readonly loginHint: string | null;
  readonly prompt: string | null;
}

/** An authorisation code and all that its redemption is checked against. */
interface IssuedCode {
  readonly request: AuthorizeRequest;
  readonly person: Person;
  readonly expiresAt: number;
  redeemed: boolean;
}

/** A refresh token of a single-page application: all tokens of one sign-in end together. */
interface IssuedRefreshToken {
  readonly clientId: string;
  readonly person: Person;
  readonly expiresAt: number;
}

/** https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime */
const REFRESH_TOKEN_MS = 24 * 60 * 60 * 1000;
const CODE_MS = 10 * 60 * 1000;

/** What Entra remembers: sessions by cookie, half-done sign-ins, codes, refresh tokens. Times are the tenant's. */
export interface EntraState {
  readonly sessions: Map<string, Person[]>;
  /** Sign-ins that wait for a click on one of our pages. */
  readonly pending: Map<string, { readonly request: AuthorizeRequest; readonly person: Person | null }>;
  readonly codes: Map<string, IssuedCode>;
  readonly refreshTokens: Map<string, IssuedRefreshToken>;
  issueCode(request: AuthorizeRequest, person: Person): string;
  /** `expiresAt` of the sign-in; absent = a new sign-in begins now. */
  issueRefreshToken(clientId: string, person: Person, expiresAt?: number): string;
}

export function createEntraState(clock: Clock): EntraState {
  const codes = new Map<string, IssuedCode>();
  const refreshTokens = new Map<string, IssuedRefreshToken>();
  return {
    sessions: new Map(),
    pending: new Map(),
    codes,
    refreshTokens,
    issueCode(request, person) {
      const code = `1.code.${randomUUID()}`;
      codes.set(code, { request, person, expiresAt: clock.now().getTime() + CODE_MS, redeemed: false });
      return code;
    },
    issueRefreshToken(clientId, person, expiresAt = clock.now().getTime() + REFRESH_TOKEN_MS) {
      const token = `1.refresh.${randomUUID()}`;
      refreshTokens.set(token, { clientId, person, expiresAt });
      return token;
    },
  };
}
