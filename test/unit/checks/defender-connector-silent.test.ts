import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/defender-connector-silent.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';

const DEFENDER = 'fc780465-2017-40d4-a0c5-307022471b92';
const connector = (partnerState: string, lastHeartbeatDateTime: string | null, id = DEFENDER) => ({
  id,
  partnerState,
  lastHeartbeatDateTime,
});
const over = (connectors: Answered) => said(check, { 'threat-connectors': connectors });
const of = (...connectors: unknown[]) => over({ items: connectors })[1];

describe('defender-connector-silent', () => {
  test.each([
    ['enabled', '2026-11-13T08:00:00Z', 'pass reports'],
    ['enabled', '2026-11-13T07:59:59Z', 'fail silent'],
    ['available', '2026-11-20T07:00:00Z', 'pass reports'],
    ['notSetUp', '2026-11-20T07:00:00Z', 'pass reports'],
    ['enabled', null, 'fail neverHeard'],
    ['unresponsive', '2026-11-20T07:00:00Z', 'fail unresponsive'],
    ['unavailable', null, 'notApplicable none'],
    ['somethingNew', '2026-11-20T07:00:00Z', 'unknown error'],
  ])('%s, last heard of %s: %s', (state, last, is) => {
    expect(of(connector(state, last))).toBe(`tenant: ${is}`);
  });

  test('no such connector: not applicable; another one does not count', () => {
    expect(of()).toBe('tenant: notApplicable none');
    expect(of(connector('unresponsive', null, 'other'))).toBe('tenant: notApplicable none');
  });

  test('unknown: it may be on a page that is missing, or spoiled', () => {
    expect(over({ items: [], missing: 'incomplete' })[0]).toBe('unknown (incomplete)');
    const other = connector('enabled', '2026-11-20T07:00:00Z', 'other');
    expect(over({ items: [other], missing: 'incomplete' })[0]).toBe('unknown (incomplete)');
    expect(of({ id: DEFENDER, lastHeartbeatDateTime: null })).toBe('tenant: unknown error');
    expect(of({ partnerState: 'enabled' })).toBe('tenant: unknown error');
    expect(of({ id: 'other' })).toBe('tenant: notApplicable none');
    expect(over({ missing: 'licence' })[0]).toBe('unknown (licence)');
  });
});
