import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/partner-app-secrets.ts';
import { of } from './customers-and-relationships.ts';
import { judge, NOW } from './evidence-of.ts';

const PARTNER_CENTER = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';
const GRAPH = '00000003-0000-0000-c000-000000000000';

const secret = (startDateTime: string | null, endDateTime: string | null) => ({ startDateTime, endDateTime });
const YOUNG = secret('2026-11-01T00:00:00Z', '2027-11-01T00:00:00Z');

const app = (id: string, passwordCredentials: unknown, resources = [PARTNER_CENTER]) => ({
  id,
  appId: `app-${id}`,
  displayName: 'Contoso CSP automation',
  passwordCredentials,
  keyCredentials: [{ endDateTime: '2027-01-01T00:00:00Z' }],
  requiredResourceAccess: resources.map((resourceAppId) => ({ resourceAppId, resourceAccess: [] })),
});

const over = (...items: unknown[]) => judge(check, { applications: { items } });
const subjectOf = (...secrets: unknown[]) => over(app('a', secrets)).subjects[0];

describe('partner-app-secrets', () => {
  test('pass: certificates only', () => {
    expect(of(over(app('a', [])), 'a')).toBe('pass noSecret');
  });

  test('a secret counts until its end, and without an end for ever', () => {
    expect(of(over(app('a', [secret('2026-11-01T00:00:00Z', NOW)])), 'a')).toBe('pass noSecret');
    const last = secret('2026-11-01T00:00:00Z', '2026-11-20T08:00:01Z');
    expect(of(over(app('a', [last])), 'a')).toBe('partial secret');
    expect(of(over(app('a', [secret('2026-11-01T00:00:00Z', null)])), 'a')).toBe('partial secret');
  });

  test('oldSecret: older than 180 days exactly; an unknown start is not old', () => {
    const since = (startDateTime: string | null) => subjectOf(secret(startDateTime, null))?.detail;
    expect(since('2026-05-24T08:00:00Z')).toEqual({ code: 'secret', values: { count: 1 } });
    expect(since('2026-05-24T07:59:59Z')).toEqual({
      code: 'oldSecret',
      values: { count: 1, since: '2026-05-24T07:59:59Z' },
    });
    expect(since(null)).toEqual({ code: 'secret', values: { count: 1 } });
  });

  test('the oldest secret that can be used is named; ended ones do not count', () => {
    const ended = secret('2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z');
    const old = secret('2024-01-01T00:00:00Z', null);
    const older = secret('2024-01-01T00:30:00+01:00', null);
    expect(subjectOf(YOUNG, ended)?.detail).toEqual({ code: 'secret', values: { count: 1 } });
    expect(subjectOf(YOUNG, old, older, ended)?.detail).toEqual({
      code: 'oldSecret',
      values: { count: 3, since: '2024-01-01T00:30:00+01:00' },
    });
  });

  test('notApplicable: no own app names Partner Center', () => {
    expect(over(app('a', [YOUNG], [GRAPH])).verdict).toBe('notApplicable');
    expect(over().verdict).toBe('notApplicable');
    expect(
      over(app('a', [YOUNG], [GRAPH]), app('b', [], [GRAPH, PARTNER_CENTER.toUpperCase()])),
    ).toMatchObject({ verdict: 'pass', subjects: [{ id: 'b', kind: 'app' }] });
  });

  test('a spoiled app is unknown, unless it is known to be another kind', () => {
    const spoiled = { ...app('b', [YOUNG]), passwordCredentials: null };
    expect(of(over(app('a', []), spoiled), 'b')).toBe('unknown error error');
    const unnamed = { ...app('b', [], []), requiredResourceAccess: 7 };
    expect(of(over(unnamed), 'b')).toBe('unknown error error');
    expect(over(app('a', []), { ...app('b', [], [GRAPH]), passwordCredentials: null }).verdict).toBe('pass');
    const { id: _, ...nobody } = app('b', []);
    expect(of(over(app('a', []), nobody), 'tenant')).toBe('unknown error error');
  });

  test('a page is missing: what is seen stands, and there is no pass', () => {
    const cut = (...items: unknown[]) => judge(check, { applications: { items, missing: 'incomplete' } });
    expect(cut(app('a', [YOUNG])).verdict).toBe('partial');
    expect(cut(app('a', []))).toMatchObject({ verdict: 'unknown', cause: 'incomplete' });
    expect(judge(check, { applications: { missing: 'consent' } })).toMatchObject({
      verdict: 'unknown',
      cause: 'consent',
    });
  });
});
