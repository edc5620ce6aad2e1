import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-global-administrator.ts';
import {
  assignment,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  of,
  relationship,
} from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (relationships: Answered, assignments: Answered = { byEntity: { r: [] } }) =>
  judge(check, { 'gdap-relationships': relationships, 'gdap-assignments': assignments });
const admin = relationship('r', { roles: [HELPDESK, GLOBAL_ADMINISTRATOR.toUpperCase()] });
const granted = (roles = [GLOBAL_ADMINISTRATOR], fields = {}): Answered => ({
  byEntity: { r: [assignment('a', roles, fields)] },
});

describe('gdap-global-administrator', () => {
  test('fail: in the relationship, and an active assignment grants it', () => {
    expect(of(over({ items: [admin] }, granted()), 'r')).toBe('fail granted');
  });

  test('partial: in the relationship, and no assignment that was read grants it', () => {
    expect(of(over({ items: [admin] }), 'r')).toBe('partial unassigned');
    expect(of(over({ items: [admin] }, granted([HELPDESK])), 'r')).toBe('partial unassigned');
    expect(of(over({ items: [admin] }, granted(undefined, { status: 'pending' })), 'r')).toBe(
      'partial unassigned',
    );
    expect(of(over({ items: [admin] }, { missing: 'role' }), 'r')).toBe('partial unassigned');
    const others: Answered = { byEntity: { s: [assignment('a', [GLOBAL_ADMINISTRATOR])] } };
    expect(of(over({ items: [admin] }, others), 'r')).toBe('partial unassigned');
  });

  test('pass: without it; notApplicable: nothing is live', () => {
    expect(of(over({ items: [relationship('r')] }), 'r')).toBe('pass without');
    expect(over({ items: [{ ...admin, status: 'terminated' }] }).verdict).toBe('notApplicable');
    expect(over({ items: [{ ...admin, endDateTime: '2026-11-20T08:00:00Z' }] }).verdict).toBe(
      'notApplicable',
    );
  });

  test('notApplicable: it was deleted meanwhile', () => {
    expect(of(over({ items: [admin] }, { byEntity: { r: 'gone' } }), 'r')).toBe('notApplicable deleted');
    const s = relationship('s', { roles: [GLOBAL_ADMINISTRATOR] });
    const result = over({ items: [admin, s] }, { byEntity: { r: 'gone', s: [] } });
    expect([of(result, 'r'), of(result, 's')]).toEqual(['notApplicable deleted', 'partial unassigned']);
  });

  test('unknown: a status of another time, a spoiled row, a missing page; what was seen fails', () => {
    expect(of(over({ items: [relationship('r', { status: 'paused' })] }), 'r')).toBe('unknown error error');
    expect(of(over({ items: [{ ...admin, accessDetails: {} }] }), 'r')).toBe('unknown error error');
    const nameless = over({ items: [{ ...relationship('r'), id: null }] });
    expect(of(nameless, 'tenant')).toBe('unknown error error');
    expect(over({ items: [relationship('r')], missing: 'incomplete' }).verdict).toBe('unknown');
    expect(over({ items: [admin], missing: 'incomplete' }, granted()).verdict).toBe('fail');
    expect(over({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });
});
