import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/partner-calls-without-mfa.ts';
import { of } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const app = (applicationId: string, loginDate: string, compliant: unknown, total = 10) => ({
  applicationId,
  applicationName: '',
  loginDate,
  mfaCompliantRequestCount: compliant,
  totalRequestCount: total,
});
const principal = (objectId: string, last: unknown) => ({
  objectId,
  upn: 'legacy@contoso.onmicrosoft.com',
  lastNonMfaCompliantRequestDateTime: last,
});

const over = (apps: Answered, principals: Answered = { items: [] }) =>
  judge(check, { 'pc-app-mfa': apps, 'pc-non-mfa-principals': principals });
const apps = (...items: unknown[]) => over({ items });
const principals = (...items: unknown[]) => over({ items: [] }, { items });

describe('partner-calls-without-mfa', () => {
  test('an app: its calls since the day seven days ago', () => {
    expect(of(apps(app('a', '2026-11-13', 9)), 'a')).toBe('partial appCalls');
    expect(apps(app('a', '2026-11-12', 9)).verdict).toBe('pass');
    expect(of(apps(app('a', '2026-11-20', 10)), 'a')).toBe('pass appClean');
  });

  test('an app: its days are added up', () => {
    const [subject] = apps(
      app('a', '2026-11-19', 10),
      app('a', '2026-11-20', 7),
      app('a', '2026-11-01', 0),
    ).subjects;
    expect(subject).toMatchObject({
      kind: 'app',
      verdict: 'partial',
      detail: { code: 'appCalls', values: { open: 3, total: 20 } },
    });
  });

  test('a principal: its last call, seven days of 24 hours ago at most', () => {
    expect(of(principals(principal('u', '2026-11-13T08:00:00')), 'u')).toBe('partial userCalls');
    expect(of(principals(principal('u', '2026-11-13T07:59:59.999')), 'u')).toBe('pass userClean');
    expect(principals(principal('u', '2026-11-19T08:00:00.123')).subjects[0]).toEqual({
      id: 'u',
      kind: 'user',
      verdict: 'partial',
      detail: { code: 'userCalls', values: { last: '2026-11-19T08:00:00.123Z' } },
    });
  });

  test('a principal that is listed twice: the later call counts', () => {
    const result = principals(principal('u', '2026-10-01T00:00:00'), principal('u', '2026-11-19T00:00:00'));
    expect(result.subjects.map(({ id, verdict }) => [id, verdict])).toEqual([['u', 'partial']]);
  });

  test('pass: both read, and nothing is listed', () => {
    expect(over({ items: [] }).subjects).toEqual([
      { id: 'tenant', kind: 'tenant', verdict: 'pass', detail: { code: 'noCalls', values: {} } },
    ]);
  });

  test('unknown: one of both is a gap; what the other shows stands', () => {
    expect(over({ items: [] }, { missing: 'mfa' })).toMatchObject({ verdict: 'unknown', cause: 'mfa' });
    expect(over({ missing: 'role' })).toMatchObject({ verdict: 'unknown', cause: 'role' });
    expect(over({ items: [app('a', '2026-11-20', 0)] }, { missing: 'mfa' }).verdict).toBe('partial');
    const cut: Answered = { items: [app('a', '2026-11-20', 10)], missing: 'incomplete' };
    expect(over(cut)).toMatchObject({ verdict: 'unknown', cause: 'incomplete' });
    expect(over(cut, { missing: 'role' })).toMatchObject({ verdict: 'unknown', cause: 'role' });
  });

  test('unknown: both are gaps, with the cause of higher precedence', () => {
    expect(over({ missing: 'network' }, { missing: 'partnerType' })).toMatchObject({
      verdict: 'unknown',
      cause: 'partnerType',
    });
  });

  test('a spoiled row: whoever it is about is unknown, unless known to be open', () => {
    const spoiled = app('a', '2026-11-20', null);
    expect(of(apps(app('a', '2026-11-19', 10), spoiled), 'a')).toBe('unknown error error');
    expect(of(apps(app('a', '2026-11-19', 9), spoiled), 'a')).toBe('partial appCalls');
    expect(of(principals(principal('u', 'yesterday')), 'u')).toBe('unknown error error');
    const nobody = apps({ ...app('a', '2026-11-20', 10), applicationId: 7 });
    expect(nobody).toMatchObject({ verdict: 'unknown', cause: 'error' });
  });
});
