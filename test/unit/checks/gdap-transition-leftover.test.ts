import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-transition-leftover.ts';
import { GLOBAL_ADMINISTRATOR, of, READER, relationship, TAILSPIN } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const ALL = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'f023fd81-a637-4b56-95fd-791ac0226033',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
];
const led = (fields: Parameters<typeof relationship>[1] = {}) =>
  relationship('mlt', { displayName: 'MLT_57124242', roles: ALL, ...fields });
const over = (items: readonly unknown[], rest: Partial<Answered> = {}) =>
  judge(check, { 'gdap-relationships': { items, ...rest } });

describe('gdap-transition-leftover', () => {
  test('fail: the only live relationship of the customer, with any of the transition roles', () => {
    expect(of(over([led()]), 'mlt')).toBe('fail only');
    expect(of(over([led({ roles: [READER] }), relationship('r', { of: TAILSPIN })]), 'mlt')).toBe(
      'fail only',
    );
    expect(of(over([led(), relationship('r', { status: 'expired' })]), 'mlt')).toBe('fail only');
  });

  test('partial: beside another live one', () => {
    const result = over([led(), relationship('r')]);
    expect([of(result, 'mlt'), of(result, 'r')]).toEqual(['partial beside', 'pass own']);
  });

  test('pass: another name, or another role', () => {
    expect(of(over([led({ displayName: 'mlt_57124242' })]), 'mlt')).toBe('pass own');
    expect(of(over([led({ displayName: 'Contoso MLT_1' })]), 'mlt')).toBe('pass own');
    expect(of(over([led({ roles: [...ALL, GLOBAL_ADMINISTRATOR] })]), 'mlt')).toBe('pass own');
  });

  test('notApplicable: nothing is live', () => {
    expect(over([led({ status: 'terminated' })]).verdict).toBe('notApplicable');
  });

  test('unknown: another one may stand on a missing page, or in a row that is unclear', () => {
    expect(of(over([led()], { missing: 'incomplete' }), 'mlt')).toBe('unknown incomplete incomplete');
    expect(of(over([led(), relationship('r', { status: 'paused' })]), 'mlt')).toBe('unknown error error');
    expect(of(over([led(), relationship('r', { of: null })]), 'mlt')).toBe('unknown error error');
    expect(of(over([led(), relationship('r')], { missing: 'incomplete' }), 'mlt')).toBe('partial beside');
    expect(over([relationship('r')], { missing: 'incomplete' }).verdict).toBe('unknown');
    expect(of(over([led({ displayName: undefined })]), 'mlt')).toBe('unknown error error');
  });
});
