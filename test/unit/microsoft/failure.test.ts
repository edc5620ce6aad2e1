import { describe, expect, test } from 'vitest';
import { classifyFailure } from '../../../lib/microsoft/failure.ts';

const graph = (code: string, message = '') => ({ error: { code, message } });

describe('errors sorted into causes', () => {
  test.each([
    [401, graph('InvalidAuthenticationToken'), 'signIn', false],
    [401, { code: 900421, description: 'MFA required' }, 'mfa', false],
    [401, { code: '900421', description: 'MFA required' }, 'mfa', false],
    [
      403,
      graph('Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
      'role',
      false,
    ],
    [
      403,
      graph(
        'AccessDenied',
        'You cannot perform the requested operation, required scopes are missing in the token.',
      ),
      'role',
      false,
    ],
    [403, graph('Authentication_RequestFromNonPremiumTenantOrB2CTenant'), 'licence', false],
    [403, graph('Forbidden', 'Your tenant is not licensed for this feature.'), 'licence', false],
    [400, graph('AadPremiumLicenseRequired'), 'licence', false],
    [400, graph('BadRequest', 'Request not applicable to target tenant.'), 'licence', false],
    [403, graph('AuthorizationFailed'), 'role', false],
    [404, graph('Request_ResourceNotFound'), 'error', false],
    [409, graph('MissingSubscriptionRegistration'), 'error', false],
    [429, graph('TooManyRequests'), 'throttled', true],
    [429, { statusCode: 429, message: 'Rate limit is exceeded.' }, 'throttled', true],
    [503, graph('ServiceNotAvailable'), 'throttled', true],
    [504, undefined, 'throttled', true],
    [500, 'garbage', 'error', true],
    [418, null, 'error', false],
  ] as const)('%d %j', (status, body, cause, transient) => {
    expect(classifyFailure(status, body)).toMatchObject({ cause, transient });
  });

  test('the code is Microsoft’s, or the status', () => {
    expect(classifyFailure(403, graph('Forbidden')).code).toBe('Forbidden');
    expect(classifyFailure(500, undefined).code).toBe('500');
  });
});
