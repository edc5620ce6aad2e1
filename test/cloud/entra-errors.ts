import { randomUUID } from 'node:crypto';

/** An OAuth error as Entra words it (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export interface EntraError {
  readonly error: string;
  /** `AADSTS<number>: …` */
  readonly description: string;
  readonly suberror?: string;
}

/** JSON of an error answer of the token endpoint. */
export function tokenErrorBody({ error, description, suberror }: EntraError, now: Date): unknown {
  const code = Number(/^AADSTS(\d+)/.exec(description)?.[1] ?? 0);
  const ids = { trace_id: randomUUID(), correlation_id: randomUUID() };
  const timestamp = `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `${description} Trace ID: ${ids.trace_id} Correlation ID: ${ids.correlation_id} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    ...ids,
    ...(suberror === undefined ? {} : { suberror }),
  };
}

export const CONSENT_REQUIRED: EntraError = {
  error: 'invalid_grant',
  description:
    'AADSTS65001: The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  suberror: 'consent_required',
};

export const ADMIN_APPROVAL_NEEDED: EntraError = {
  error: 'access_denied',
  description:
    'AADSTS90094: An administrator of the tenant has set a policy that prevents you from granting the application the permissions it is requesting.',
};

export const CONSENT_DECLINED: EntraError = {
  error: 'access_denied',
  description: 'AADSTS65004: User declined to consent to access the app.',
};

export const NOT_SIGNED_IN: EntraError = {
  error: 'login_required',
  description:
    'AADSTS50058: A silent sign-in request was sent but no user is signed in. The cookies used to represent the user session were not sent in the request.',
};
