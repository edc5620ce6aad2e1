import { expect, test } from 'vitest';
import {
  FABRIKAM,
  HELPDESK,
  READER,
  relationship,
  TAILSPIN,
} from '../../checks/customers-and-relationships.ts';
import type { Answered } from '../../checks/evidence-of.ts';
import { analysed, named } from './analysed.ts';

const BEFORE = '2026-11-20T04:00:00.000Z';
const NAMES = { [FABRIKAM]: 'Fabrikam, Inc.', [TAILSPIN]: 'Tailspin Toys', r: 'Service desk' };
const over = (
  items: readonly unknown[],
  rest: Partial<Answered> = {},
  previousSweepAt: string | undefined = BEFORE,
) => analysed({ 'gdap-relationships': { items, ...rest } }, { previousSweepAt, names: NAMES });
const lostIn = (analysis: ReturnType<typeof over>) =>
  analysis.access.seen?.lost?.rows.map(({ customer, relationship: of, end, roles, unclear }) => [
    customer,
    of,
    new Date(end).toISOString(),
    named(analysis, roles),
    unclear,
  ]);
const ended = (id: string, endDateTime: string, fields = {}) => relationship(id, { endDateTime, ...fields });

test('the first sweep has nothing to compare with', () => {
  const items = [ended('r', '2026-11-20T05:00:00Z')];
  expect(analysed({ 'gdap-relationships': { items } }).access.seen?.lost).toBeNull();
});

test('what ended since the sweep before, the newest first, with its names', () => {
  const analysis = over([
    ended('r', '2026-11-20T05:00:00Z', { status: 'expired', roles: [HELPDESK, READER] }),
    ended('s', '2026-11-20T06:00:00Z', { of: TAILSPIN }),
    relationship('t', { of: TAILSPIN, roles: [READER] }),
  ]);
  expect(analysis.access.seen?.lost?.since).toBe(BEFORE);
  expect(lostIn(analysis)).toEqual([
    ['Tailspin Toys', 's', '2026-11-20T06:00:00.000Z', ['Helpdesk Administrator'], null],
    [
      'Fabrikam, Inc.',
      'Service desk',
      '2026-11-20T05:00:00.000Z',
      ['Helpdesk Administrator', 'Global Reader'],
      null,
    ],
  ]);
});

test.each([
  ['2026-11-20T04:00:00Z', 0],
  ['2026-11-20T04:00:01Z', 1],
  ['2026-11-20T08:00:00Z', 1],
  ['2026-11-20T08:00:01Z', 0],
])('an end at %s: %i', (end, count) => {
  expect(lostIn(over([ended('r', end)]))).toHaveLength(count);
});

test('nothing is lost while another relationship grants the same roles', () => {
  expect(lostIn(over([ended('r', '2026-11-20T05:00:00Z'), relationship('s')]))).toEqual([]);
});

test('a relationship that was not seen may still grant them', () => {
  const row = (analysis: ReturnType<typeof over>) => lostIn(analysis)?.map((one) => one[4]);
  expect(row(over([ended('r', '2026-11-20T05:00:00Z')], { missing: 'throttled' }))).toEqual(['throttled']);
  const paused = relationship('s', { status: 'paused' });
  expect(row(over([ended('r', '2026-11-20T05:00:00Z'), paused]))).toEqual(['error']);
});
