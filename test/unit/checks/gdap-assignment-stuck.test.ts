import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/gdap-assignment-stuck.ts';
import { assignment, of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const over = (assignments: Answered) => judge(check, { 'gdap-assignments': assignments });
const one = (fields: Record<string, unknown>) =>
  over({ byEntity: { r: [assignment('a', undefined, fields)] } });

describe('gdap-assignment-stuck', () => {
  describe.each(['pending', 'error', 'deleting'])('%s', (status) => {
    test.each([
      ['2026-11-13T07:59:59Z', 'fail stuck'],
      ['2026-11-13T08:00:00Z', 'partial slow'],
      ['2026-11-19T07:59:59Z', 'partial slow'],
      ['2026-11-19T08:00:00Z', 'pass settled'],
      ['2026-11-20T08:00:00Z', 'pass settled'],
    ])('since %s: %s', (lastModifiedDateTime, expected) => {
      expect(of(one({ status, lastModifiedDateTime }), 'a')).toBe(expected);
    });
  });

  test.each(['active', 'deleted'])('%s for long is settled', (status) => {
    expect(of(one({ status, lastModifiedDateTime: '2024-01-01T00:00:00Z' }), 'a')).toBe('pass settled');
  });

  test('notApplicable: no assignment, or of a deleted relationship', () => {
    expect(over({ byEntity: { r: [] } }).verdict).toBe('notApplicable');
    expect(over({ byEntity: { r: 'gone' } }).verdict).toBe('notApplicable');
  });

  test('unknown (error): a status of another time, or a spoiled row', () => {
    expect(of(one({ status: 'unknownFutureValue' }), 'a')).toBe('unknown error error');
    // It is named: nothing else was hidden.
    const spoiled = one({ lastModifiedDateTime: null });
    expect([of(spoiled, 'a'), spoiled.subjects.length]).toEqual(['unknown error error', 1]);
    expect(of(over({ byEntity: { r: [{ ...assignment('a'), id: 1 }] } }), 'tenant')).toBe(
      'unknown error error',
    );
  });

  test('unread in part: what was seen stands, and there is no pass', () => {
    const part = (fields: object): Answered => ({
      byEntity: { r: [assignment('a', undefined, fields)] },
      missing: 'incomplete',
    });
    expect(over(part({ status: 'error' })).verdict).toBe('fail');
    expect(over(part({})).verdict).toBe('unknown');
    expect(over({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });
});
