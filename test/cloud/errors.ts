import type { Resource } from '../../lib/microsoft/clouds.ts';

/** An error answer of one of the three APIs: each has its own envelope. */
export interface ApiError {
  readonly status: number;
  /** Graph's and Azure's `error.code`, Partner Center's `code`. */
  readonly code: string | number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Stamps of one answer, as Graph puts them into `innerError`. */
export interface Stamps {
  readonly now: Date;
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** Body of an error in the shape of the service that sends it. */
export function errorBody(resource: Resource, error: ApiError, stamps: Stamps): unknown {
  if (resource === 'partnerCenter') {
    if (error.status === 429) return { statusCode: 429, message: error.message };
    return { code: error.code, description: error.message, data: [], source: 'PartnerFD' };
  }
  const { message } = error;
  const code = String(error.code);
  if (resource === 'arm') return { error: { code, message } };
  return {
    error: {
      code,
      message,
      innerError: {
        date: stamps.now.toISOString().slice(0, 19),
        'request-id': stamps.requestId,
        'client-request-id': stamps.clientRequestId,
      },
    },
  };
}

const GRAPH_CHALLENGE =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

/** 401: no token, a broken one, one for another API or tenant, or one that has expired. */
export function unauthorized(resource: Resource, message: string): ApiError {
  if (resource === 'partnerCenter') return { status: 401, code: 401, message };
  const headers =
    resource === 'graph' ? { 'WWW-Authenticate': GRAPH_CHALLENGE } : { 'WWW-Authenticate': 'Bearer' };
  return { status: 401, code: 'InvalidAuthenticationToken', message, headers };
}

/** 401 of Partner Center for a token whose sign-in did no MFA. */
export const MFA_REQUIRED: ApiError = {
  status: 401,
  code: 900421,
  message: 'MFA required for this API call.',
};

/** 403: the token lacks the scope. Each family of Graph says it in its own way. */
export function forbidden(resource: Resource, pathname: string): ApiError {
  if (resource === 'partnerCenter') {
    const message = 'The role provided does not have rights to perform the requested operation.';
    return { status: 403, code: 900150, message };
  }
  if (resource === 'arm') {
    const message = `The client does not have authorization to perform the action over scope '${pathname}' or the scope is invalid. If access was recently granted, please refresh your credentials.`;
    return { status: 403, code: 'AuthorizationFailed', message };
  }
  if (/^\/[^/]+\/(identity|policies|identityProtection)\//.test(pathname)) {
    const message = 'You cannot perform the requested operation, required scopes are missing in the token.';
    return { status: 403, code: 'AccessDenied', message };
  }
  if (/^\/[^/]+\/(tenantRelationships|security|deviceManagement)(\/|$)/.test(pathname)) {
    return {
      status: 403,
      code: 'Forbidden',
      message: 'The caller does not have permission to perform the action.',
    };
  }
  return {
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  };
}

/** 404: nothing is recorded for the request. */
export function notFound(resource: Resource, pathname: string): ApiError {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (resource === 'partnerCenter')
    return { status: 404, code: 404, message: `Resource not found: ${pathname}` };
  if (resource === 'arm') {
    return { status: 404, code: 'ResourceNotFound', message: `The resource '${pathname}' was not found.` };
  }
  const name = segments.find((segment) => /^[0-9a-f]{8}-/i.test(segment)) ?? segments.at(-1) ?? '';
  const message = `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`;
  return { status: 404, code: 'Request_ResourceNotFound', message };
}

/** 400: a query option or a cursor that the service does not take. */
export function badRequest(resource: Resource, message: string): ApiError {
  return { status: 400, code: resource === 'partnerCenter' ? 400 : 'BadRequest', message };
}

/** 405: the simulated services only read. */
export function methodNotAllowed(resource: Resource, method: string): ApiError {
  const message = `The HTTP method '${method}' is not allowed.`;
  return {
    status: 405,
    code: resource === 'partnerCenter' ? 405 : 'MethodNotAllowed',
    message,
    headers: { Allow: 'GET' },
  };
}

/** 429; `seconds` null = no Retry-After, as Conditional Access and Identity Protection answer. */
export function tooManyRequests(resource: Resource, seconds: number | null): ApiError {
  const headers: Record<string, string> = seconds === null ? {} : { 'Retry-After': String(seconds) };
  if (resource === 'partnerCenter') {
    const message = `Rate limit is exceeded. Try again in ${seconds ?? 0} seconds.`;
    return { status: 429, code: 429, message, headers };
  }
  if (resource === 'arm')
    return { status: 429, code: '429', message: 'Too many requests. Please retry.', headers };
  return { status: 429, code: 'TooManyRequests', message: 'Too Many Requests', headers };
}

/** A failure of the service itself, for tests that name only a status. */
export function serviceFailure(resource: Resource, status: number): ApiError {
  if (status === 429) return tooManyRequests(resource, null);
  const headers: Record<string, string> = status === 503 ? { 'Retry-After': '30' } : {};
  const code =
    resource === 'partnerCenter' ? status : status === 503 ? 'ServiceNotAvailable' : 'InternalServerError';
  return { status, code, message: 'The service is temporarily unavailable.', headers };
}
