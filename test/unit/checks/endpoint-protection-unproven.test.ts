import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/endpoint-protection-unproven.ts';
import type { Answers } from '../facts/derived.ts';
import { said } from './said.ts';

const sku = (plans: readonly string[], consumedUnits = 5) => ({
  skuPartNumber: 'X',
  capabilityStatus: 'Enabled',
  prepaidUnits: { enabled: 10, warning: 0 },
  consumedUnits,
  servicePlans: plans.map((servicePlanName) => ({ servicePlanName, provisioningStatus: 'Success' })),
});
const connector = (partnerState: string) => ({
  items: [{ id: 'fc780465-2017-40d4-a0c5-307022471b92', partnerState, lastHeartbeatDateTime: null }],
});
/** Controls of Microsoft Defender: points reached, of how many. */
const controls = (
  ...points: readonly (readonly [score: number, max: number, profile?: object])[]
): Answers => ({
  'secure-score': {
    items: [
      {
        createdDateTime: '2026-11-20T01:00:00Z',
        currentScore: 1,
        maxScore: 1,
        controlScores: points.map(([score], nth) => ({
          controlCategory: 'Device',
          controlName: `c${nth}`,
          score,
        })),
      },
    ],
  },
  'secure-score-controls': {
    items: points.map(([, maxScore, profile], nth) => ({
      id: `c${nth}`,
      controlCategory: 'Device',
      service: 'MDATP',
      maxScore,
      ...profile,
    })),
  },
});
const devices = (totalReportedDeviceCount: number, cleanDeviceCount: number): Answers => ({
  'device-protection': {
    items: [
      {
        deviceProtectionOverview: {
          totalReportedDeviceCount,
          cleanDeviceCount,
          criticalFailuresDeviceCount: 0,
          pendingSignatureUpdateDeviceCount: 0,
        },
      },
    ],
  },
});
const PLAN: Answers = { 'subscribed-skus': { items: [sku(['WINDEFATP'])] } };
const CONNECTOR: Answers = { 'threat-connectors': connector('enabled') };
/** Everything was read, and shows nothing. */
const NOTHING: Answers = {
  'subscribed-skus': { items: [sku(['AAD_PREMIUM'])] },
  'threat-connectors': { items: [] },
  ...controls([0, 9]),
  'device-protection': { items: [{ deviceProtectionOverview: null }] },
};
const over = (answers: Answers, attested?: { at: string; value?: string }) =>
  said(
    check,
    { ...NOTHING, ...answers },
    attested && { attestations: [{ check: check.id, by: 'Ada', ...attested }] },
  );
const is = (...of: Parameters<typeof over>) => over(...of)[1]?.replace('tenant: ', '');

describe('endpoint-protection-unproven', () => {
  test.each<[string, Answers, string]>([
    ['nothing', {}, 'fail nothing'],
    ['a plan that nobody uses', { 'subscribed-skus': { items: [sku(['WINDEFATP'], 0)] } }, 'fail nothing'],
    ['no Intune, so no connector', { 'threat-connectors': { missing: 'licence' } }, 'fail nothing'],
    ['a connector that does not respond', { 'threat-connectors': connector('unresponsive') }, 'fail nothing'],
    ['a plan alone', PLAN, 'partial inPart'],
    ['a connector alone', CONNECTOR, 'partial inPart'],
    ['a control alone', controls([9, 9]), 'partial inPart'],
    ['a plan and a connector', { ...PLAN, ...CONNECTOR }, 'partial inPart'],
    ['and clean devices', { ...PLAN, ...CONNECTOR, ...devices(100, 95) }, 'pass proven'],
    ['and fewer', { ...PLAN, ...CONNECTOR, ...devices(100, 94) }, 'partial inPart'],
    ['and none that reports', { ...PLAN, ...CONNECTOR, ...devices(0, 0) }, 'partial inPart'],
    [
      'a connector that is available',
      { ...PLAN, 'threat-connectors': connector('available'), ...devices(1, 1) },
      'pass proven',
    ],
    ['a plan and controls with 70 %', { ...PLAN, ...controls([7, 10]) }, 'pass proven'],
    ['with less', { ...PLAN, ...controls([6.9, 10]) }, 'partial inPart'],
    [
      'a deprecated control does not weigh',
      { ...PLAN, ...controls([7, 10], [0, 90, { deprecated: true }]) },
      'pass proven',
    ],
    [
      'controls of another service',
      { ...PLAN, ...controls([9, 9, { service: 'AzureAD' }]) },
      'partial inPart',
    ],
    ['clean devices without a plan', { ...CONNECTOR, ...devices(100, 100) }, 'partial inPart'],
  ])('%s', (_what, answers, expected) => {
    expect(is(answers)).toBe(expected);
  });

  test('attested: a product, not older than 180 days, whatever was found; a proof is better', () => {
    expect(is({}, { at: '2026-05-24T08:00:00Z', value: 'CrowdStrike' })).toBe('attested attested');
    expect(is({}, { at: '2026-05-24T07:59:59Z', value: 'CrowdStrike' })).toBe('fail nothing');
    expect(is({}, { at: '2026-11-01T00:00:00Z', value: ' ' })).toBe('fail nothing');
    expect(is({}, { at: '2026-11-01T00:00:00Z' })).toBe('fail nothing');
    expect(is(PLAN, { at: '2026-11-01T00:00:00Z', value: 'X' })).toBe('attested attested');
    const proven = { ...PLAN, ...CONNECTOR, ...devices(1, 1) };
    expect(is(proven, { at: '2026-11-01T00:00:00Z', value: 'X' })).toBe('pass proven');
  });

  test('attested: the latest state of a control says that another product meets it', () => {
    const states = (...updates: unknown[]) => controls([0, 9, { controlStateUpdates: updates }]);
    const third = { state: 'ThirdParty', updatedDateTime: '2026-02-01T00:00:00Z' };
    const reset = { state: 'Default', updatedDateTime: '2026-03-01T00:00:00Z' };
    expect(is(states(third))).toBe('attested thirdParty');
    expect(is(states(reset, third))).toBe('fail nothing');
    expect(is(states({ ...third, updatedDateTime: null }))).toBe('attested thirdParty');
  });

  test('unknown: what decides was not read', () => {
    expect(over({ 'subscribed-skus': { missing: 'consent' } })[0]).toBe('unknown (consent)');
    expect(over({ 'threat-connectors': { missing: 'role' } })[0]).toBe('unknown (role)');
    expect(over({ 'secure-score': { missing: 'network' } })[0]).toBe('unknown (network)');
    expect(over({ 'secure-score-controls': { missing: 'network' } })[0]).toBe('unknown (network)');
    expect(over({ ...PLAN, ...CONNECTOR, 'device-protection': { missing: 'role' } })[0]).toBe(
      'unknown (role)',
    );
    // It cannot pass any more, whatever the rest would say.
    expect(over({ ...PLAN, 'device-protection': { missing: 'role' } })[0]).toBe('partial');
    expect(over({ ...CONNECTOR, 'secure-score': { missing: 'network' } })[0]).toBe('partial');
    const none = { missing: 'consent' as const };
    const all = { 'subscribed-skus': none, 'secure-score': none, 'threat-connectors': none };
    expect(over(all)[0]).toBe('unknown (consent)');
    expect(over(all, { at: '2026-11-01T00:00:00Z', value: 'X' })[0]).toBe('attested');
  });

  test('unknown: a connector in a state of another time', () => {
    expect(over({ ...PLAN, 'threat-connectors': connector('somethingNew'), ...devices(1, 1) })[0]).toBe(
      'unknown (error)',
    );
  });
});
