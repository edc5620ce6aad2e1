import { afterEach, describe, expect, test } from 'vitest';
import { msalStorage, onMsalStorageChange } from '../../../lib/auth/msal-storage.ts';
import { isTemporaryKey } from '../../../lib/auth/temporary-keys.ts';

afterEach(() => {
  onMsalStorageChange(() => {});
  msalStorage.clear();
});

describe('the storage that MSAL sees', () => {
  test('lists its entries as own keys, as sessionStorage does', () => {
    msalStorage.setItem('a', '1');
    msalStorage.setItem('getItem', 'a key named like a method');
    expect(Object.keys(msalStorage).sort()).toEqual(['a', 'getItem']);
    expect([msalStorage.length, msalStorage.getItem('a'), msalStorage.getItem('none')]).toEqual([
      2,
      '1',
      null,
    ]);
    msalStorage.removeItem('a');
    expect(msalStorage.getItem('a')).toBeNull();
  });

  test('names of Object.prototype are entries like others', () => {
    expect(msalStorage.getItem('toString')).toBeNull();
    msalStorage.setItem('toString', 'x');
    expect(msalStorage.getItem('toString')).toBe('x');
  });

  test('reports every change', () => {
    let changes = 0;
    onMsalStorageChange(() => {
      changes += 1;
    });
    msalStorage.setItem('a', '1');
    msalStorage.removeItem('a');
    msalStorage.clear();
    expect(changes).toBe(3);
  });
});

test.each([
  ['msal.5f3c.interaction.status', true],
  ['msal.5f3c.request.params', true],
  ['msal.5f3c.code.verifier', true],
  ['msal.5f3c.request.origin', true],
  ['msal.5f3c.urlHash', true],
  ['msal.3|login.microsoftonline.com|refreshtoken|5f3c|||', false],
  ['msal.account.keys', false],
])('%s: temporary %s', (key, expected) => {
  expect(isTemporaryKey(key)).toBe(expected);
});
