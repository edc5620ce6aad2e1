import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBatch, buildGet, PolicyViolation, permit } from '../../../lib/microsoft/read-only-policy.ts';

const signal = new AbortController().signal;

describe('what may be asked', () => {
  test('an allowed path of this cloud', () => {
    const permitted = permit('usgov', { resource: 'graph', path: '/v1.0/me?$select=id' });
    expect(permitted).toEqual({
      url: 'https://graph.microsoft.us/v1.0/me?$select=id',
      template: '/v1.0/me',
      headers: {},
    });
  });

  test.each([
    '/v1.0/users/8e6d/revokeSignInSessions',
    '/v1.0/me/messages',
    '/v1.0/me/../users/x/authentication/methods/phoneMethods',
    '/beta/me',
    '/v1.0/users//authentication/methods',
    'v1.0/me',
    '//evil.example/v1.0/me',
    '/v1.0/me#x',
    '/v1.0/$batch',
  ])('%s is refused', (path) => {
    expect(() => permit('global', { resource: 'graph', path })).toThrow(PolicyViolation);
  });

  test('Partner Center does not exist for US Government', () => {
    expect(() => permit('usgov', { resource: 'partnerCenter', path: '/v1/customers' })).toThrow(
      PolicyViolation,
    );
  });

  test('unknown preferences and continuation tokens elsewhere are refused', () => {
    expect(() => permit('global', { resource: 'graph', path: '/v1.0/me', prefer: 'respond-async' })).toThrow(
      PolicyViolation,
    );
    expect(() => permit('global', { resource: 'graph', path: '/v1.0/me', continuation: 'x' })).toThrow(
      PolicyViolation,
    );
  });

  test('no path whatever leaves the cloud’s own host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tail) => {
        try {
          const { url } = permit('global', { resource: 'graph', path: `/v1.0/users/${tail}` });
          expect(new URL(url).origin).toBe('https://graph.microsoft.com');
        } catch (error) {
          expect(error instanceof PolicyViolation || error instanceof TypeError).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('how it is asked', () => {
  const me = permit('global', { resource: 'graph', path: '/v1.0/me' });

  test('a GET that carries no cookies, follows nothing and is stored nowhere', () => {
    const request = buildGet(me, { Authorization: 'Bearer t' }, signal);
    const { method, redirect, credentials, cache, referrerPolicy } = request;
    expect({ method, redirect, credentials, cache, referrerPolicy }).toEqual({
      method: 'GET',
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  test.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'Cookie', 'If-Match'])(
    'header %s is refused',
    (name) => {
      expect(() => buildGet(me, { [name]: 'x' }, signal)).toThrow(PolicyViolation);
    },
  );

  test('a batch holds GETs only', async () => {
    const policies = permit('global', {
      resource: 'graph',
      path: '/v1.0/identity/conditionalAccess/policies',
      prefer: 'include-unknown-enum-members',
    });
    const request = buildBatch('global', [me, policies], {}, signal);
    expect(request.url).toBe('https://graph.microsoft.com/v1.0/$batch');
    expect(await request.json()).toEqual({
      requests: [
        { id: '0', method: 'GET', url: '/me' },
        {
          id: '1',
          method: 'GET',
          url: '/identity/conditionalAccess/policies',
          headers: { Prefer: 'include-unknown-enum-members' },
        },
      ],
    });
  });

  test('a batch of mixed versions, of other hosts, of none and of 21 is refused', () => {
    const beta = permit('global', { resource: 'graph', path: '/beta/security/partner/securityScore' });
    const arm = permit('global', { resource: 'arm', path: '/subscriptions?api-version=2022-12-01' });
    for (const inner of [[me, beta], [me, arm], [], Array.from({ length: 21 }, () => me)]) {
      expect(() => buildBatch('global', inner, {}, signal)).toThrow(PolicyViolation);
    }
  });
});
