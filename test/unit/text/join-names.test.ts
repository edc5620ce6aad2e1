import { expect, test } from 'vitest';
import { joinNames } from '../../../lib/text/join-names.ts';

const ROLES = ['Global Reader', 'User Administrator'];

test('as the language joins them, and nothing set apart where words run the same way', () => {
  expect(joinNames(ROLES, 'en')).toBe('Global Reader and User Administrator');
  expect(joinNames(ROLES, 'de', 'disjunction')).toBe('Global Reader oder User Administrator');
});

test('each apart from the words around it where these run from right to left', () => {
  expect(joinNames(ROLES, 'ar')).toBe('\u2068Global Reader\u2069 و\u2068User Administrator\u2069');
  expect(joinNames(ROLES, 'ar-EG', 'disjunction')).toBe(
    '\u2068Global Reader\u2069 أو \u2068User Administrator\u2069',
  );
});
