import { describe, expect, test } from 'vitest';
import { ForeignNextLink, nextPage } from '../../../lib/microsoft/next-page.ts';

const relationships = {
  resource: 'graph',
  path: '/v1.0/tenantRelationships/delegatedAdminRelationships?$top=300',
} as const;

describe('the next page', () => {
  test('Graph: the link as it is, on the same path, with the same preference', () => {
    const link =
      'https://graph.microsoft.com/v1.0/tenantRelationships/delegatedAdminRelationships?$skiptoken=a%20b';
    expect(
      nextPage(
        'global',
        { ...relationships, prefer: 'include-unknown-enum-members' },
        { '@odata.nextLink': link },
      ),
    ).toEqual({
      resource: 'graph',
      path: '/v1.0/tenantRelationships/delegatedAdminRelationships?$skiptoken=a%20b',
      prefer: 'include-unknown-enum-members',
    });
  });

  test.each([{ value: [] }, [], null, 'text', { '@odata.nextLink': '' }])('%j is the last', (body) => {
    expect(nextPage('global', relationships, body)).toBeNull();
  });

  test.each([
    'https://graph.microsoft.com.evil.example/v1.0/tenantRelationships/delegatedAdminRelationships?$skiptoken=a',
    'http://graph.microsoft.com/v1.0/tenantRelationships/delegatedAdminRelationships?$skiptoken=a',
    'https://user@graph.microsoft.com/v1.0/tenantRelationships/delegatedAdminRelationships',
    'https://graph.microsoft.us/v1.0/tenantRelationships/delegatedAdminRelationships?$skiptoken=a',
    'https://graph.microsoft.com/v1.0/users?$skiptoken=a',
    'https://graph.microsoft.com/beta/tenantRelationships/delegatedAdminRelationships?$skiptoken=a',
    'not a link',
    42,
  ])('%s is never followed', (link) => {
    expect(() => nextPage('global', relationships, { '@odata.nextLink': link })).toThrow(ForeignNextLink);
  });

  test('a keyed source stays with its entity', () => {
    const one = { resource: 'graph', path: '/v1.0/groups/a/transitiveMembers' } as const;
    const link = 'https://graph.microsoft.com/v1.0/groups/b/transitiveMembers?$skiptoken=x';
    expect(() => nextPage('global', one, { '@odata.nextLink': link })).toThrow(ForeignNextLink);
  });

  test('Partner Center: only the path and the continuation token', () => {
    const customers = { resource: 'partnerCenter', path: '/v1/customers?size=500' } as const;
    const next = {
      uri: '/customers?size=500&seekOperation=Next',
      method: 'POST',
      headers: [
        { key: 'Authorization', value: 'stolen' },
        { key: 'MS-ContinuationToken', value: 'abc' },
      ],
    };
    expect(nextPage('global', customers, { items: [], links: { next } })).toEqual({
      resource: 'partnerCenter',
      path: '/v1/customers?size=500&seekOperation=Next',
      continuation: 'abc',
    });
    const foreign = { ...next, uri: '//evil.example/v1/customers' };
    expect(() => nextPage('global', customers, { links: { next: foreign } })).toThrow(ForeignNextLink);
  });

  test('Azure: nextLink, and an empty one is the end', () => {
    const subscriptions = { resource: 'arm', path: '/subscriptions?api-version=2022-12-01' } as const;
    const link = 'https://management.azure.com/subscriptions?api-version=2022-12-01&%24skiptoken=x';
    expect(nextPage('global', subscriptions, { nextLink: link })?.path).toBe(
      '/subscriptions?api-version=2022-12-01&%24skiptoken=x',
    );
    expect(nextPage('global', subscriptions, { nextLink: '' })).toBeNull();
  });
});
