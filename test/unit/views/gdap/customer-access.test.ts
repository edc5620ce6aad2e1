import { describe, expect, test } from 'vitest';
import {
  contract,
  FABRIKAM,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  READER,
  relationship,
  TAILSPIN,
} from '../../checks/customers-and-relationships.ts';
import type { Answered } from '../../checks/evidence-of.ts';
import { analysed, named } from './analysed.ts';

const over = (
  items: readonly unknown[],
  told: Parameters<typeof analysed>[1] & { rest?: Partial<Answered>; customers?: readonly string[] } = {},
) => {
  const { rest = {}, customers = [], ...more } = told;
  const contracts = { contracts: { items: customers.map(contract) } };
  return analysed({ 'gdap-relationships': { items, ...rest }, ...contracts }, more);
};
const rowOf = (analysis: ReturnType<typeof over>, id = FABRIKAM) =>
  analysis.access.seen?.customers.find((row) => row.id === id);
const spansOf = (analysis: ReturnType<typeof over>, id = FABRIKAM) =>
  rowOf(analysis, id)?.spans.map(({ from, until, roles }) => [
    new Date(from).toISOString().slice(0, 10),
    until === null ? null : new Date(until).toISOString().slice(0, 10),
    ...named(analysis, roles),
  ]);
const lasting = (id: string, from: string, until: string, roles: readonly string[], fields = {}) =>
  relationship(id, {
    roles,
    activatedDateTime: `${from}T00:00:00Z`,
    endDateTime: `${until}T00:00:00Z`,
    ...fields,
  });

describe('roles over time', () => {
  test('the roles of all relationships together: each until its last end, the first to end first', () => {
    const analysis = over([
      lasting('long', '2026-01-01', '2027-06-01', [HELPDESK]),
      lasting('short', '2026-05-01', '2026-12-01', [HELPDESK, READER]),
    ]);
    expect(spansOf(analysis)).toEqual([
      ['2026-05-01', '2026-12-01', 'Global Reader'],
      ['2026-01-01', '2027-06-01', 'Helpdesk Administrator'],
    ]);
  });

  test('a role that went from one relationship to the next is held since the first one, unless there was a break', () => {
    const before = lasting('before', '2025-01-01', '2026-11-30', [HELPDESK]);
    const touching = lasting('touching', '2026-11-01', '2027-11-01', [HELPDESK]);
    expect(spansOf(over([before, touching]))).toEqual([
      ['2025-01-01', '2027-11-01', 'Helpdesk Administrator'],
    ]);
    const ended = lasting('ended', '2025-01-01', '2026-10-31', [HELPDESK]);
    expect(spansOf(over([ended, touching]))).toEqual([
      ['2026-11-01', '2027-11-01', 'Helpdesk Administrator'],
    ]);
  });

  test('not yet activated: since it was created', () => {
    const created = lasting('r', '2026-02-01', '2027-01-01', [READER], {
      activatedDateTime: null,
      createdDateTime: '2026-03-01T00:00:00Z',
    });
    expect(spansOf(over([created]))).toEqual([['2026-03-01', '2027-01-01', 'Global Reader']]);
  });

  test('auto-extend has no end; one whose end has passed extends nothing any more', () => {
    const extending = lasting('r', '2026-01-01', '2027-01-01', [READER], { autoExtendDuration: 'P180D' });
    expect(spansOf(over([extending]))).toEqual([['2026-01-01', null, 'Global Reader']]);
    expect(rowOf(over([extending]))?.relationships).toMatchObject([{ autoExtends: true }]);
    const ended = lasting('r', '2026-01-01', '2026-11-18', [READER], { autoExtendDuration: 'P180D' });
    expect(spansOf(over([ended]))).toEqual([['2026-01-01', '2026-11-18', 'Global Reader']]);
    expect(rowOf(over([ended]))?.relationships).toEqual([]);
  });

  test.each(['created', 'approvalPending', 'approved', 'activating', 'expired', 'terminating', 'terminated'])(
    '%s grants nothing',
    (status) => {
      expect(rowOf(over([relationship('r', { status })]))).toMatchObject({ spans: [], relationships: [] });
    },
  );

  test('live relationships by name, the first to end first', () => {
    const analysis = over(
      [
        lasting('b', '2026-01-01', '2027-06-01', [HELPDESK]),
        lasting('a', '2026-01-01', '2027-01-01', [READER]),
      ],
      { names: { a: 'Service desk', b: 'Projects' } },
    );
    expect(rowOf(analysis)?.relationships).toEqual([
      { name: 'Service desk', end: Date.parse('2027-01-01T00:00:00Z'), roleSet: 1 },
      { name: 'Projects', end: Date.parse('2027-06-01T00:00:00Z'), roleSet: 0 },
    ]);
  });

  test('customers without a relationship are listed, too', () => {
    const analysis = over([relationship('r')], {
      customers: [TAILSPIN],
      names: { [TAILSPIN]: 'Tailspin Toys' },
    });
    expect(rowOf(analysis, TAILSPIN)).toEqual({
      id: TAILSPIN,
      name: 'Tailspin Toys',
      relationships: [],
      spans: [],
      missing: [],
      beyond: [],
      excess: [],
      unclear: null,
      reach: [],
    });
  });
});

describe('role profile', () => {
  const profile = (required: readonly string[], allowed: readonly string[] = []) => ({
    settings: { gdapRoleProfile: { required, allowed } },
  });
  const drift = (analysis: ReturnType<typeof over>) => {
    const row = rowOf(analysis);
    return {
      missing: named(analysis, row?.missing),
      beyond: named(analysis, row?.beyond),
      excess: named(analysis, row?.excess),
    };
  };
  const all = relationship('r', { roles: [GLOBAL_ADMINISTRATOR, HELPDESK, READER] });

  test('none: nothing is missing or beyond, and every privileged role of more than a year is too much', () => {
    const analysis = over([all]);
    expect(analysis.access.seen?.profiled).toBe(false);
    expect(drift(analysis)).toEqual({
      missing: [],
      beyond: [],
      excess: ['Global Administrator', 'Helpdesk Administrator'],
    });
  });

  test('required and allowed roles are in it, in any letter case', () => {
    const analysis = over([all], profile([HELPDESK.toUpperCase()], [READER]));
    expect(analysis.access.seen?.profiled).toBe(true);
    expect(drift(analysis)).toEqual({
      missing: [],
      beyond: ['Global Administrator'],
      excess: ['Global Administrator'],
    });
  });

  test('a year at most is not too long', () => {
    expect(drift(over([{ ...all, duration: 'P365D' }])).excess).toEqual([]);
    expect(drift(over([{ ...all, duration: 'P366D' }])).excess).toHaveLength(2);
  });

  test('missing: required, and in no live relationship of a customer that has one', () => {
    expect(
      drift(over([relationship('r', { roles: [HELPDESK] })], profile([HELPDESK, READER]))).missing,
    ).toEqual(['Global Reader']);
    const other = over([], { ...profile([READER]), customers: [FABRIKAM] });
    expect(drift(other).missing).toEqual([]);
  });

  test('not known: another relationship may grant it; a duration that is none', () => {
    const partly = over([relationship('r')], { ...profile([READER]), rest: { missing: 'throttled' } });
    expect(rowOf(partly)?.missing).toBeNull();
    const granted = over([relationship('r')], { ...profile([HELPDESK]), rest: { missing: 'throttled' } });
    expect(rowOf(granted)?.missing).toEqual([]);
    expect(rowOf(over([{ ...all, duration: 'two years' }]))?.excess).toBeNull();
  });
});

describe('what is not certain', () => {
  test('a page is missing: every customer may have more', () => {
    const analysis = over([relationship('r')], { rest: { missing: 'throttled' }, customers: [TAILSPIN] });
    expect([rowOf(analysis)?.unclear, rowOf(analysis, TAILSPIN)?.unclear]).toEqual([
      'throttled',
      'throttled',
    ]);
  });

  test('a status of another time, or a spoiled row: its customer alone', () => {
    const paused = relationship('p', { of: TAILSPIN, status: 'paused' });
    const analysis = over([relationship('r'), paused]);
    expect([rowOf(analysis)?.unclear, rowOf(analysis, TAILSPIN)?.unclear]).toEqual([null, 'error']);
    const spoiled = relationship('p', { of: TAILSPIN, endDateTime: 7 });
    expect(rowOf(over([relationship('r'), spoiled]), TAILSPIN)).toMatchObject({
      spans: [],
      unclear: 'error',
    });
  });

  test('a spoiled row without its customer: any customer', () => {
    expect(rowOf(over([relationship('r'), { id: 'x' }]))?.unclear).toBe('error');
  });
});
