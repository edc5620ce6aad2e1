import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { SOURCES } from '../../../lib/evidence/registry.ts';
import schema from '../../../lib/report/posture-report-1.schema.json' with { type: 'json' };
import type { Report } from '../../../lib/report/report.ts';
import { writeReport } from '../../../lib/report/write-report.ts';
import { CHECK_CATALOGUE } from '../registry/check-catalogue.ts';
import { type Judged, judged } from './judged.ts';
import { schemaProblems } from './report-schema.ts';

const FABRIKAM = '92276658-1e27-41c0-8a6a-63ec24ede6a4';

/** Tenants of every kind: good, bad, with an exception, after another state, and with next to nothing granted. */
const TENANTS: Readonly<Record<string, Judged>> = {
  healthy: { tenant: 'healthy' },
  typical: { tenant: 'typical' },
  'typical after healthy': { tenant: 'typical', previous: 'healthy' },
  'typical after the same': { tenant: 'typical', previous: 'typical' },
  'healthy after typical': { tenant: 'healthy', previous: 'typical' },
  'typical with an exception': {
    tenant: 'typical',
    change: {
      exceptions: [
        {
          check: 'gdap-expiring',
          subject: FABRIKAM,
          owner: 'alex.wilber@contoso-cloud.example',
          reason: 'The customer leaves',
          from: '2026-11-01',
          until: '2026-12-31',
        },
      ],
    },
  },
  'typical with one scope': { tenant: 'typical', change: { grantedScopes: ['User.Read'] } },
  'healthy without conditional access': {
    tenant: 'healthy',
    change: {
      grantedScopes: ['User.Read', 'PartnerSecurity.Read.All', 'DelegatedAdminRelationship.Read.All'],
    },
  },
};

const REPORTS = new Map<string, Report>();
for (const [name, tenant] of Object.entries(TENANTS)) REPORTS.set(name, await judged(tenant));
const reportOf = (name: string): Report => {
  const report = REPORTS.get(name);
  if (report === undefined) throw new Error(`no report ${name}`);
  return report;
};

/** Sorted as the contract says, by code points; none twice. */
function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

const KEYS = {
  report:
    'format producedAt product tenant signedInAs cloud sweep microsoftScore score actions checks risks gaps',
  sweep: 'id startedAt finishedAt now complete requests',
  action: 'id group verdict cause checks',
  check: 'id action severity mandatory verdict cause since subjects evidence',
  subject: 'id kind name verdict detail',
};

/** Keys in the contract's order, those left out that may be absent. */
function keysOf(kind: keyof typeof KEYS, value: { cause?: unknown }): string[] {
  return KEYS[kind].split(' ').filter((key) => key !== 'cause' || value.cause !== undefined);
}

describe.each(Object.keys(TENANTS))('the report of %s', (name) => {
  const report = reportOf(name);
  const items = report.checks.flatMap(({ subjects }) => subjects.items);
  const evidence = report.checks.flatMap((check) => check.evidence);

  test('is what the published schema describes', () => {
    expect(schemaProblems(JSON.parse(writeReport(report)))).toEqual([]);
  });

  test('has its keys in the order of the contract', () => {
    expect(Object.keys(report)).toEqual(KEYS.report.split(' '));
    expect(Object.keys(report.product)).toEqual(['version']);
    expect(Object.keys(report.tenant)).toEqual(['id', 'name']);
    expect(Object.keys(report.sweep)).toEqual(KEYS.sweep.split(' '));
    expect(Object.keys(report.score)).toEqual(['value', 'outOf', 'coverage']);
    if (report.microsoftScore !== null) {
      expect(Object.keys(report.microsoftScore)).toEqual(['current', 'max', 'refreshedAt']);
    }
    for (const action of report.actions) expect(Object.keys(action)).toEqual(keysOf('action', action));
    for (const check of report.checks) {
      expect(Object.keys(check)).toEqual(keysOf('check', check));
      expect(Object.keys(check.subjects)).toEqual(['total', 'items']);
    }
    for (const item of items) {
      expect(Object.keys(item)).toEqual(KEYS.subject.split(' '));
      expect(Object.keys(item.detail)).toEqual(['code', 'values', 'text']);
    }
    for (const one of evidence) {
      expect(Object.keys(one)).toEqual(['source', 'readAt', 'complete', 'requests']);
      for (const asked of one.requests) expect(Object.keys(asked)).toEqual(['method', 'url', 'status']);
    }
    for (const risk of report.risks) {
      expect(Object.keys(risk)).toEqual(['key', 'check', 'subject', 'openedAt', 'state']);
    }
    for (const gap of report.gaps) {
      expect(Object.keys(gap)).toEqual(['source', 'cause', 'needs']);
      expect(Object.keys(gap.needs)).toEqual(['scopes', 'roles', 'licences']);
    }
  });

  test('has its lists in code-point order, nothing twice, actions as in the checklist', () => {
    const lists: (readonly string[])[] = [
      report.checks.map(({ id }) => id),
      report.risks.map(({ key }) => key),
      report.gaps.map(({ source }) => source),
      ...report.gaps.flatMap(({ needs }) => [needs.scopes, needs.roles, needs.licences]),
      ...report.actions.map(({ checks }) => checks),
      ...report.checks.map(({ subjects }) => subjects.items.map(({ id }) => id)),
      ...report.checks.map((check) => check.evidence.map(({ source }) => source)),
      ...evidence.map(({ requests }) => requests.map(({ url }) => url)),
      ...items.flatMap(({ detail }) =>
        Object.values(detail.values).filter((value): value is readonly string[] => Array.isArray(value)),
      ),
    ];
    for (const list of lists) expect(list).toEqual(inOrder(list));
    expect(report.actions.map(({ id }) => id)).toEqual([
      ...new Set(CHECK_CATALOGUE.map(([, action]) => action)),
    ]);
  });

  test('lists every check, each under its action', () => {
    expect(report.checks.map(({ id }) => id)).toEqual([...CHECKS.keys()].sort());
    for (const { id, checks } of report.actions) {
      expect(checks).toEqual(report.checks.filter((check) => check.action === id).map((check) => check.id));
    }
  });

  test('lists no subject that is good or not concerned, and counts all', () => {
    expect(items.filter(({ verdict }) => ['pass', 'notApplicable'].includes(verdict))).toEqual([]);
    for (const { subjects } of report.checks) {
      expect(subjects.total).toBeGreaterThanOrEqual(subjects.items.length);
    }
  });

  test('is the same again, but for the times of the sweep', async () => {
    const again = await judged(TENANTS[name] as Judged);
    const timeless = (one: Report): string =>
      writeReport({
        ...one,
        producedAt: '',
        sweep: { ...one.sweep, id: '', startedAt: '', finishedAt: '' },
        checks: one.checks.map((check) => ({ ...check, since: '' })),
        risks: one.risks.map((risk) => ({ ...risk, openedAt: '' })),
      });
    expect(timeless(again)).toBe(timeless(report));
    expect(again.sweep.id).not.toBe(report.sweep.id);
  });

  test('is written with two spaces, LF and a final line end, without marks for screens', () => {
    const text = writeReport(report);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(text).not.toMatch(/[\r\u2066-\u2069\u202a-\u202e]/);
  });
});

test('the tenants show what reports can hold', () => {
  const all = [...REPORTS.values()];
  const states = all.flatMap(({ risks }) => risks.map(({ state }) => state));
  const verdicts = all.flatMap(({ checks }) => checks.map(({ verdict }) => verdict));
  expect(inOrder(states)).toEqual(['accepted', 'opened', 'resolved', 'standing']);
  expect(verdicts).toEqual(expect.arrayContaining(['fail', 'pass', 'unknown']));
  expect(reportOf('typical with one scope').gaps.map(({ cause }) => cause)).toContain('consent');
  expect(reportOf('typical with one scope').microsoftScore).toBeNull();
});

test.each([
  ['checkId', [...CHECKS.keys()]],
  ['sourceId', [...SOURCES.keys()]],
] as const)('the schema takes every %s by its shape, and nothing that is no file name', (name, ids) => {
  const pattern = new RegExp(schema.$defs[name].pattern);
  expect(ids.filter((id) => !pattern.test(id))).toEqual([]);
  for (const other of ['', 'Security-contact', 'security contact', '-a', 'a-', '../a', '<b>'])
    expect(pattern.test(other), other).toBe(false);
});
