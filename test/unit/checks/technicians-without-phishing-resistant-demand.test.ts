import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/technicians-without-phishing-resistant-demand.ts';
import type { Answers } from '../facts/derived.ts';
import { items, mayJoin, member, READ, user } from '../facts/people.ts';
import { type PolicyParts, policy, STRENGTH } from '../facts/policies.ts';
import {
  assignment,
  FABRIKAM,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  relationship,
} from './customers-and-relationships.ts';
import { judge } from './evidence-of.ts';
import { said } from './said.ts';

const DESK = 'd0000000-0000-4000-8000-000000000011';
const RESISTANT: PolicyParts = {
  id: 'resistant',
  grant: { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant },
};
const in_ = (group: string, roles?: readonly string[], fields = {}) =>
  assignment('a', roles as never, { accessContainer: { accessContainerId: group }, ...fields });
/** Tia may use the service desk's assignment at one customer. */
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  'security-defaults': items({ isEnabled: false }),
  'ca-policies': items(...policies.map(policy)),
  'gdap-relationships': items(relationship('r')),
  'gdap-assignments': { byEntity: { r: [in_(DESK, [HELPDESK])] } },
  'partner-groups': items(),
  'group-members': { byEntity: { [DESK]: [member('tia')] } },
  'group-eligibilities': { byEntity: { [DESK]: [] } },
  users: items(user('tia'), user('eli')),
  ...answers,
});

describe('technicians-without-phishing-resistant-demand', () => {
  test('pass, partial and fail, as for administrators', () => {
    expect(said(check, under([RESISTANT]))).toEqual(['pass', 'tia: pass demanded']);
    expect(said(check, under([{}]))).toEqual(['partial', 'tia: partial mfaOnly']);
    const on = { 'security-defaults': items({ isEnabled: true }) };
    expect(said(check, under([], on))).toEqual(['partial', 'tia: partial securityDefaults']);
    const planned = { ...RESISTANT, state: 'enabledForReportingButNotEnforced' };
    expect(said(check, under([planned]))).toEqual(['fail', 'tia: fail planned']);
    expect(said(check, under([]))).toEqual(['fail', 'tia: fail notDemanded']);
  });

  test('names how many customers are reached, and the top role there', () => {
    const values = (answers: Answers) => judge(check, under([], answers)).subjects[0]?.detail.values;
    expect(values({})).toMatchObject({ customers: 1, topRole: HELPDESK });
    const two: Answers = {
      'gdap-relationships': items(
        relationship('r'),
        relationship('s', { customer: { tenantId: FABRIKAM, displayName: 'Fabrikam' } }),
      ),
      'gdap-assignments': {
        byEntity: { r: [in_(DESK, [HELPDESK])], s: [in_(DESK, [GLOBAL_ADMINISTRATOR])] },
      },
    };
    expect(values(two)).toMatchObject({ topRole: GLOBAL_ADMINISTRATOR });
    const agents: Answers = {
      'gdap-assignments': { byEntity: { r: [] } },
      'partner-groups': items({ id: DESK, displayName: 'AdminAgents' }),
    };
    expect(values(agents)).toEqual({ customers: 0, topRole: 'none' });
  });

  test('who is only eligible for the group is one too', () => {
    const answers: Answers = {
      'group-members': { byEntity: { [DESK]: [] } },
      'group-eligibilities': { byEntity: { [DESK]: [mayJoin(DESK, 'eli')] } },
    };
    expect(said(check, under([], answers))).toEqual(['fail', 'eli: fail notDemanded']);
  });

  test('a group of nobody whose eligibility is unread is unproven', () => {
    const answers: Answers = {
      'group-members': { byEntity: { [DESK]: [] } },
      'group-eligibilities': { missing: 'consent' },
    };
    expect(said(check, under([], answers))).toEqual(['unknown (consent)', `${DESK}: unknown consent`]);
  });

  test('nobody at all, and all of it read: not applicable', () => {
    expect(said(check, under([], { 'group-members': { byEntity: { [DESK]: [] } } }))).toEqual([
      'notApplicable',
    ]);
    const pending = {
      'gdap-assignments': { byEntity: { r: [in_(DESK, [HELPDESK], { status: 'pending' })] } },
    };
    expect(said(check, under([], pending))).toEqual(['notApplicable']);
  });

  test('nobody at all: policies that were not read do not matter; people who were not read do', () => {
    const nobody: Answers = { 'group-members': { byEntity: { [DESK]: [] } } };
    const unread = { 'ca-policies': { missing: 'consent' as const } };
    const page = { 'ca-policies': { ...items(policy(RESISTANT)), missing: 'throttled' as const } };
    expect(said(check, under([], { ...nobody, ...unread }))).toEqual(['notApplicable']);
    expect(said(check, under([], { ...nobody, ...page }))).toEqual(['notApplicable']);
    const cut = { 'partner-groups': { missing: 'role' as const } };
    expect(said(check, under([], { ...nobody, ...cut }))).toEqual(['unknown (role)', 'tenant: unknown role']);
    expect(said(check, under([], { ...nobody, ...cut, ...unread }))[0]).toBe('unknown (consent)');
  });

  test('what was not seen: a finding stands, nothing passes', () => {
    const cut = { 'gdap-assignments': { byEntity: { r: [in_(DESK)] }, missing: 'throttled' as const } };
    expect(said(check, under([RESISTANT], cut))).toEqual([
      'unknown (throttled)',
      'tenant: unknown throttled',
      'tia: pass demanded',
    ]);
    expect(said(check, under([], cut))[0]).toBe('fail');
    expect(said(check, under([], { 'gdap-assignments': { missing: 'consent' } }))[0]).toBe(
      'unknown (consent)',
    );
    // Others may be eligible for a group in which somebody is.
    const unread = { 'group-eligibilities': { missing: 'role' as const } };
    expect(said(check, under([RESISTANT], unread))[0]).toBe('unknown (role)');
  });
});
