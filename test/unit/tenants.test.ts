import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/report/report.ts';
import { judgeTenant } from '../../scripts/judge-tenant.ts';

const folder = (name: string): string => new URL(`../tenants/${name}`, import.meta.url).pathname;
const judge = async (name: string) =>
  (await judgeTenant({ tenant: folder(name), version: '0.0.0' })) as Report;

/** What an expert reads in the recordings of a tenant: `test/tenants/expected/`. */
interface Expected {
  readonly verdict: string;
  readonly cause?: string;
  /** Whoever is neither `pass` nor `notApplicable`; `code` where the catalogue names one. */
  readonly subjects: readonly { id: string; kind: string; verdict: string; code?: string }[];
}

const read = (name: string) =>
  JSON.parse(readFileSync(folder(`expected/${name}.json`), 'utf8')) as Record<string, Expected>;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One check of a report in the shape of an expectation. */
function said(report: Report, id: string, { subjects }: Expected): Expected {
  const check = report.checks.find((one) => one.id === id);
  const codes = new Set(subjects.flatMap((one) => (one.code === undefined ? [] : [one.id])));
  return {
    verdict: check?.verdict ?? 'absent',
    ...(check?.cause === undefined ? {} : { cause: check.cause }),
    subjects: (check?.subjects.items ?? [])
      .map((item) => ({
        id: item.id,
        kind: item.kind,
        verdict: item.verdict,
        ...(codes.has(item.id) ? { code: item.detail.code } : {}),
      }))
      .sort(byId),
  };
}

describe.each([
  'healthy',
  'typical',
  'bad',
  'small',
  'indirect-reseller',
  'distributor',
  'security-reader',
  'usgov',
  'china',
])('%s', async (name) => {
  const expected = read(name);
  const report = await judge(name);

  test('is judged by the whole catalogue', () => {
    const ids = new Set(report.checks.map(({ id }) => id));
    expect(Object.keys(expected)).toHaveLength(66);
    expect(Object.keys(expected).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(Object.entries(expected))('%s says of every subject what the expert read', (id, one) => {
    expect(said(report, id, one)).toEqual({ ...one, subjects: [...one.subjects].sort(byId) });
  });
});

describe('what a cloud does not have', () => {
  const SCORE = [
    'customer-insights',
    'partner-requirements',
    'partner-score',
    'partner-score-history',
    'security-alerts',
  ];
  const USAGE = ['pc-audit-records', 'pc-usage-records', 'pc-usage-summary'];

  test.each([
    ['usgov', [...SCORE, ...USAGE, 'pc-app-mfa', 'pc-customer', 'pc-customers', 'pc-non-mfa-principals']],
    [
      'china',
      [
        ...SCORE,
        ...USAGE,
        'auth-methods-policy',
        'gdap-assignments',
        'gdap-relationships',
        'risky-users',
        'secure-score',
        'secure-score-controls',
      ],
    ],
  ])('%s: is a gap, and nothing else is', async (name, sources) => {
    const { gaps, cloud, checks } = await judge(name);
    expect(cloud).toBe(name);
    expect(gaps.filter(({ cause }) => cause === 'unsupportedCloud').map(({ source }) => source)).toEqual(
      sources.sort(),
    );
    // The rest was asked of that cloud's own hosts, and answered, but for what no licence is bought for.
    expect(new Set(gaps.filter(({ source }) => !sources.includes(source)).map(({ cause }) => cause))).toEqual(
      new Set(name === 'china' ? ['licence', 'incomplete'] : ['licence']),
    );
    const hosts = new Set(
      checks.flatMap(({ evidence }) =>
        evidence.flatMap(({ requests }) => requests.map(({ url }) => new URL(url).hostname)),
      ),
    );
    expect([...hosts].sort()).toEqual(
      name === 'china'
        ? [
            'management.chinacloudapi.cn',
            'microsoftgraph.chinacloudapi.cn',
            'partner.partnercenterapi.microsoftonline.cn',
          ]
        : ['graph.microsoft.us', 'management.usgovcloudapi.net'],
    );
  });
});

describe('the healthy tenant', () => {
  test('has no risk and no gap', async () => {
    const report = await judge('healthy');
    expect([report.risks, report.gaps, report.sweep.complete]).toEqual([[], [], true]);
    expect(report.score).toEqual({ value: 15, outOf: 15, coverage: 1 });
    const verdicts = new Set(report.checks.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(['attested', 'notApplicable', 'pass']);
  });
});

describe('a folder judged before', () => {
  test('what has ended since then is lost', async () => {
    const report = (await judgeTenant({
      tenant: folder('bad'),
      previous: folder('bad'),
      now: '2026-11-22T08:00:00Z',
      version: '0.0.0',
    })) as Report;
    const lost = report.checks.find(({ id }) => id === 'gdap-access-lost');
    expect([lost?.verdict, lost?.subjects.items.map(({ name }) => name)]).toEqual([
      'fail',
      ['Contoso-TreyLogistics-All'],
    ]);
  });

  test('gives the diff something to compare with', async () => {
    const report = (await judgeTenant({
      tenant: folder('typical'),
      previous: folder('typical'),
      version: '0.0.0',
    })) as Report;
    expect(new Set(report.risks.map(({ state }) => state))).toEqual(new Set(['standing']));
  });

  test('a later clock shows what has come since', async () => {
    const later = {
      tenant: folder('typical'),
      previous: folder('typical'),
      now: '2026-12-20T08:00:00Z',
      version: '0.0.0',
    };
    const report = (await judgeTenant(later)) as Report;
    const states = new Map(report.risks.map(({ key, state }) => [key.split('/')[2], state]));
    // Trey Research ends on 2027-02-10: noted in November, within 60 days in December.
    expect([...states.values()].filter((state) => state === 'opened').length).toBeGreaterThan(0);
    expect(report.sweep.now).toBe('2026-12-20T08:00:00.000Z');
  });
});
