/** Causes that the client can tell by itself; each is also a `Cause` of the evidence folder. */
export type FailureCause =
  | 'consent'
  | 'role'
  | 'signIn'
  | 'mfa'
  | 'licence'
  | 'throttled'
  | 'network'
  | 'error';

/** An answer that is not the data asked for. `code` is Microsoft's error code, shown in diagnostics. */
export interface Failure {
  readonly cause: FailureCause;
  readonly code: string;
  /** Worth another attempt after a wait. */
  readonly transient: boolean;
}

interface ErrorText {
  readonly code: string;
  readonly message: string;
}

/** Graph and ARM: `{ error: { code, message } }`; Partner Center: `{ code, description }`, code a string or a number. */
function errorText(body: unknown): ErrorText {
  if (typeof body !== 'object' || body === null) return { code: '', message: '' };
  const inner = (body as { error?: unknown }).error;
  const source = (typeof inner === 'object' && inner !== null ? inner : body) as Record<string, unknown>;
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return { code: text(source.code), message: text(source.message ?? source.description) };
}

/** Error codes that mean "this tenant has no licence for it", whatever the status. */
const LICENCE_CODES: ReadonlySet<string> = new Set([
  'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  'AadPremiumLicenseRequired',
]);

/** Same meaning, told only by the message: Identity Protection without P2, Intune without Intune. */
const LICENCE_MESSAGES = [/not licensed for this feature/i, /not applicable to target tenant/i];

/**
 * Sorts an error answer into a cause, by the error tables of Microsoft Graph
 * (https://learn.microsoft.com/graph/errors), Azure Resource Manager and Partner Center.
 */
export function classifyFailure(status: number, body: unknown): Failure {
  const { code, message } = errorText(body);
  const failure = (cause: FailureCause, transient = false): Failure => ({
    cause,
    code: code || String(status),
    transient,
  });
  if (status === 429 || status === 503 || status === 504) return failure('throttled', true);
  if (LICENCE_CODES.has(code)) return failure('licence');
  if (status === 401) return failure(code === '900421' ? 'mfa' : 'signIn');
  if ((status === 400 || status === 403) && LICENCE_MESSAGES.some((pattern) => pattern.test(message))) {
    return failure('licence');
  }
  if (status === 403) return failure('role');
  return failure('error', status >= 500);
}
