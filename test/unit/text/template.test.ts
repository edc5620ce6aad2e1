import { describe, expect, test } from 'vitest';
import { renderTemplate } from '../../../lib/text/template.ts';

const written = (template: string, values: Parameters<typeof renderTemplate>[1], locale = 'en'): string =>
  renderTemplate(template, values, locale, { isolate: false });

describe('renderTemplate', () => {
  test('joins lists as the language does', () => {
    const values = { roles: ['Helpdesk Administrator', 'Directory Readers', 'User Administrator'] };
    expect(written('Loses { $roles }', values)).toBe(
      'Loses Helpdesk Administrator, Directory Readers, and User Administrator',
    );
    expect(written('{ $roles }', values, 'de')).toBe(
      'Helpdesk Administrator, Directory Readers und User Administrator',
    );
    expect(written('Loses { $roles }', { roles: ['One'] })).toBe('Loses One');
  });

  test('writes ISO dates in UTC, whatever the zone of the machine', () => {
    expect(written('until { DATETIME($end) }', { end: '2026-12-14T23:59:59Z' })).toBe('until Dec 14, 2026');
    expect(written('until { DATETIME($end) }', { end: '2026-12-14' })).toBe('until Dec 14, 2026');
    expect(written('until { DATETIME($end) }', { end: '2026-12-14T23:30:00-02:00' })).toBe(
      'until Dec 15, 2026',
    );
    expect(
      written('{ DATETIME($end, month: "long", day: "numeric") }', { end: '2026-12-14T00:00:00Z' }),
    ).toBe('December 14');
  });

  test('a value that is no date stays visible', () => {
    expect(written('until { DATETIME($end) }', { end: 'soon' })).toBe('until {soon}');
  });

  const oneLine = 'in { $days -> [one] one day *[other] { $days } days }, by { DATETIME($end) }';
  const manyLines = `in { $days ->
      [one] one day
     *[other] { $days } days
  }, by { DATETIME($end) }`;
  test.each([
    ['on one line', oneLine],
    ['on many lines', manyLines],
  ])('chooses plurals, written %s', (_, template) => {
    expect(written(template, { days: 1, end: '2026-12-14' })).toBe('in one day, by Dec 14, 2026');
    expect(written(template, { days: 12, end: '2026-12-14' })).toBe('in 12 days, by Dec 14, 2026');
  });

  test('chooses by word, and inside a choice', () => {
    const template =
      '{ $state -> [off] off *[on] on for { $count -> [0] nobody [one] one user *[other] { $count } users } }';
    expect(written(template, { state: 'off', count: 3 })).toBe('off');
    expect(written(template, { state: 'on', count: 0 })).toBe('on for nobody');
    expect(written(template, { state: 'on', count: 3 })).toBe('on for 3 users');
  });

  test('names are data: what looks like Fluent or markup in them stays as it is', () => {
    expect(written('Policy { $name }', { name: '{ $days } <b> [one] *[other] }' })).toBe(
      'Policy { $days } <b> [one] *[other] }',
    );
  });

  test('square brackets outside a choice are text', () => {
    expect(written('Role [custom] { $name }', { name: 'x' })).toBe('Role [custom] x');
  });

  test('names in a list stand apart in a language from right to left, each in its own direction', () => {
    const roles = { roles: ['Global Reader', 'User Administrator'] };
    expect(renderTemplate('{ $roles }.', roles, 'ar', { isolate: true })).toBe(
      '\u2068\u2068Global Reader\u2069 و\u2068User Administrator\u2069\u2069.',
    );
    expect(renderTemplate('{ $roles }.', roles, 'ar', { isolate: false })).toBe(
      'Global Reader وUser Administrator.',
    );
    expect(renderTemplate('{ $roles }.', roles, 'en', { isolate: true })).toBe(
      '\u2068Global Reader and User Administrator\u2069.',
    );
  });

  test('isolates values on the screen only', () => {
    expect(renderTemplate('For { $name }', { name: 'אבג' }, 'en', { isolate: true })).toBe(
      'For \u2068אבג\u2069',
    );
    expect(written('For { $name }', { name: 'אבג' })).toBe('For אבג');
  });

  test('a missing value stays visible, it does not stop the sweep', () => {
    expect(written('For { $name }', {})).toBe('For {$name}');
  });

  test('a template that is no Fluent pattern is refused', () => {
    expect(() => written('For { $name', { name: 'x' })).toThrow('Not a Fluent pattern: For { $name');
  });
});
