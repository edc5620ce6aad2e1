import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { TokenProblem } from './token-source.ts';

/** Why an interactive sign-in or consent did not succeed; each is the code of a text (`error-<code>`). */
export type SignInProblemCode =
  | 'signIn'
  | 'signInCancelled'
  | 'consent'
  | 'adminApproval'
  | 'mfa'
  | 'clientId'
  | 'redirectUri'
  | 'tenant'
  | 'network';

export class SignInProblem extends Error {
  readonly code: SignInProblemCode;
  constructor(code: SignInProblemCode, options?: ErrorOptions) {
    super(`Sign-in failed: ${code}`, options);
    this.name = 'SignInProblem';
    this.code = code;
  }
}

/** Entra's error numbers (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const BY_NUMBER: readonly (readonly [pattern: RegExp, code: SignInProblemCode])[] = [
  [/AADSTS9009[0-9]/, 'adminApproval'],
  [/AADSTS6500[0-9]/, 'consent'],
  [/AADSTS5007[4-9]/, 'mfa'],
  [/AADSTS900(14|33)/, 'network'],
  [/AADSTS700016/, 'clientId'],
  [/AADSTS(50011|9002326)/, 'redirectUri'],
  [/AADSTS(90002|50020|50194)/, 'tenant'],
];

const NETWORK_CODES: ReadonlySet<string> = new Set([
  'network_error',
  'no_network_connectivity',
  'get_request_failed',
  'post_request_failed',
  'failed_to_parse_response',
  'endpoints_resolution_error',
  'openid_config_error',
  'temporarily_unavailable',
  'server_error',
]);

/** Sorts what MSAL or the browser's sign-in window threw. */
export function signInProblemOf(error: unknown): SignInProblem {
  if (error instanceof SignInProblem) return error;
  const message = error instanceof Error ? error.message : '';
  const numbered = BY_NUMBER.find(([pattern]) => pattern.test(message))?.[1];
  if (numbered !== undefined) return new SignInProblem(numbered, { cause: error });
  if (error instanceof AuthError) {
    if (NETWORK_CODES.has(error.errorCode)) return new SignInProblem('network', { cause: error });
    if (error.subError === 'consent_required' || error.errorCode === 'consent_required') {
      return new SignInProblem('consent', { cause: error });
    }
    return new SignInProblem('signIn', { cause: error });
  }
  // The browsers' own words for a closed window: Chromium's, then Firefox's.
  if (/did not approve|cancel/i.test(message)) return new SignInProblem('signInCancelled', { cause: error });
  // Chromium's words for a page that did not come: offline, or too slow.
  const noPage = /could not be loaded|timed out/i.test(message);
  return new SignInProblem(noPage || error instanceof TypeError ? 'network' : 'signIn', { cause: error });
}

/** Whether Entra's session in the browser might still help: only then is `prompt=none` tried. */
export function mayAskSession(error: unknown): boolean {
  if (!(error instanceof AuthError)) return false;
  const refused = error instanceof InteractionRequiredAuthError || error.errorCode === 'invalid_grant';
  return refused && signInProblemOf(error).code === 'signIn';
}

/** The same problem in the fewer words of a silent token request. */
export function tokenProblemOf(code: SignInProblemCode): TokenProblem {
  if (code === 'consent' || code === 'mfa' || code === 'network') return code;
  return code === 'adminApproval' ? 'consent' : 'signIn';
}
