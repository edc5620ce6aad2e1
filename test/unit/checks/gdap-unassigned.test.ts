import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-unassigned.ts';
import { assignment, of, relationship } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (assignments: Answered, relationships: Answered = { items: [relationship('r')] }) =>
  judge(check, { 'gdap-relationships': relationships, 'gdap-assignments': assignments });
const having = (status: string): Answered => ({ byEntity: { r: [assignment('a', undefined, { status })] } });

describe('gdap-unassigned', () => {
  test('pass: one is active', () => {
    expect(of(over(having('active')), 'r')).toBe('pass assigned');
  });

  test('partial: none, or none that is active', () => {
    expect(of(over({ byEntity: { r: [] } }), 'r')).toBe('partial unassigned');
    for (const status of ['pending', 'deleting', 'deleted', 'error'])
      expect(of(over(having(status)), 'r')).toBe('partial unassigned');
  });

  test('unknown: its assignments are unread, unclear or spoiled', () => {
    expect(of(over({ byEntity: { s: [] }, missing: 'incomplete' }), 'r')).toBe(
      'unknown incomplete incomplete',
    );
    expect(of(over(having('unknownFutureValue')), 'r')).toBe('unknown error error');
    const spoiled = assignment('a', undefined, { status: 7 });
    expect(of(over({ byEntity: { r: [spoiled] } }), 'r')).toBe('unknown error error');
    expect(of(over({ byEntity: { r: [spoiled, assignment('b')] } }), 'r')).toBe('pass assigned');
  });

  test('a relationship that came twice, once spoiled, is one subject of which nothing is certain', () => {
    const items = [relationship('r'), relationship('r', { duration: 7 })];
    const result = over(having('active'), { items });
    expect(result.subjects.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['r unknown']);
  });

  test('one relationship that is unread does not excuse another', () => {
    const items = [relationship('r'), relationship('s')];
    const result = over({ byEntity: { r: [] }, missing: 'incomplete' }, { items });
    expect([of(result, 'r'), of(result, 's')]).toEqual([
      'partial unassigned',
      'unknown incomplete incomplete',
    ]);
  });

  test('notApplicable: nothing is live, or it was deleted meanwhile', () => {
    expect(over({ byEntity: {} }, { items: [] }).verdict).toBe('notApplicable');
    expect(over({ missing: 'signIn' }, { items: [] }).verdict).toBe('notApplicable');
    const cut: Answered = { items: [], missing: 'incomplete' };
    expect(over({ missing: 'signIn' }, cut)).toMatchObject({ verdict: 'unknown', cause: 'signIn' });
    const unclear = [relationship('r', { status: 'paused' })];
    expect(over({ missing: 'signIn' }, { items: unclear }).verdict).toBe('unknown');
    expect(of(over({ byEntity: { r: 'gone' } }), 'r')).toBe('notApplicable deleted');
  });

  test('unread: the cause of the gap; a page of relationships is missing: no pass', () => {
    expect(over({ missing: 'role' })).toMatchObject({ verdict: 'unknown', cause: 'role' });
    const cut: Answered = { items: [relationship('r')], missing: 'incomplete' };
    expect(over(having('active'), cut).verdict).toBe('unknown');
  });
});
