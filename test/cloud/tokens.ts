import { exportJWK, generateKeyPair, type JWK, errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from './clock.ts';
import type { Identity, Person } from './identity.ts';

export const ACCESS_TOKEN_SECONDS = 3600;
const ALGORITHM = 'ES256';
const KEY_ID = 'simulated-cloud';

/** What an access token says, once its signature, audience, tenant and times are proved. */
export interface AccessClaims {
  readonly oid: string;
  /** Short scope names. */
  readonly scopes: readonly string[];
  /** The sign-in was done with a second factor. */
  readonly mfa: boolean;
}

type Verified = { readonly claims: AccessClaims } | { readonly problem: string };

/** Signs and proves the tokens of one simulated tenant, by the tenant's clock. */
export interface Tokens {
  access(person: Person, audience: string, scopes: readonly string[], clientId: string): Promise<string>;
  id(person: Person, clientId: string, nonce: string | null): Promise<string>;
  verify(token: string, audience: string): Promise<Verified>;
  /** Public keys, as Entra's discovery document names them. */
  keys(): Promise<{ keys: JWK[] }>;
}

/** `mfa` false makes tokens of sign-ins with a password alone. */
export function createTokens(identity: Identity, clock: Clock, issuer: string, mfa: boolean): Tokens {
  const pair = generateKeyPair(ALGORITHM);
  pair.catch(() => {}); // Reported by whoever awaits it.

  const sign = async (claims: Record<string, unknown>, audience: string): Promise<string> => {
    const now = Math.floor(clock.now().getTime() / 1000);
    return await new SignJWT({ ...claims, tid: identity.tenantId, ver: '2.0' })
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
      .sign((await pair).privateKey);
  };

  return {
    access: (person, audience, scopes, clientId) =>
      sign(
        {
          oid: person.objectId,
          sub: person.objectId,
          upn: person.username,
          scp: scopes.join(' '),
          azp: clientId,
          amr: mfa ? ['pwd', 'mfa'] : ['pwd'],
        },
        audience,
      ),
    id: (person, clientId, nonce) =>
      sign(
        {
          oid: person.objectId,
          sub: person.objectId,
          name: person.displayName,
          preferred_username: person.username,
          ...(nonce === null ? {} : { nonce }),
        },
        clientId,
      ),
    verify: async (token, audience) => {
      try {
        const { payload } = await jwtVerify(token, (await pair).publicKey, {
          audience,
          issuer,
          currentDate: clock.now(),
          algorithms: [ALGORITHM],
        });
        if (payload.tid !== identity.tenantId) return { problem: 'Invalid tenant.' };
        return {
          claims: {
            oid: String(payload.oid),
            scopes: String(payload.scp).split(' '),
            mfa: Array.isArray(payload.amr) && payload.amr.includes('mfa'),
          },
        };
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
    keys: async () => ({
      keys: [{ ...(await exportJWK((await pair).publicKey)), kid: KEY_ID, use: 'sig', alg: ALGORITHM }],
    }),
  };
}

function problemOf(error: unknown): string {
  if (error instanceof joseErrors.JWTExpired) return 'Lifetime validation failed, the token is expired.';
  if (error instanceof joseErrors.JWTClaimValidationFailed && error.claim === 'aud') {
    return 'Access token validation failure. Invalid audience.';
  }
  if (error instanceof joseErrors.JWSSignatureVerificationFailed) return 'Signature is invalid.';
  return 'Access token validation failure.';
}
