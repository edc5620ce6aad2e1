import type { CheckWords } from '../../../lib/checks/check.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';
import type { Report } from '../../../lib/report/report.ts';
import { type ReportWords, reportWords } from '../../../lib/report/report-words.ts';
import { loadReportText } from '../../../lib/text/report-text.ts';
import { readWords } from '../../../scripts/read-words.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';

const TEXT = await loadReportText('en', readWords);

/** The words of the product, or others for a check. */
export function englishWords(own: Readonly<Record<string, CheckWords>> = {}): ReportWords {
  const others = Object.entries(own).map(([id, words]) => [id, { words }] as const);
  const checks = new Map<string, { readonly words: CheckWords }>([...CHECKS, ...others]);
  return reportWords(TEXT, checks, { id: TENANT, name: 'Contoso' }, new Map());
}

type Item = Report['checks'][number]['subjects']['items'][number];

/** A customer that loses roles. */
export const item = (change: Partial<Item> = {}): Item => ({
  id: 'customer-1',
  kind: 'customer',
  name: 'Fabrikam, Inc.',
  verdict: 'fail',
  detail: { code: 'roleEndsSoon', values: {}, text: 'One role lasts until Nov 27, 2026: Global Reader' },
  ...change,
});

type Check = Report['checks'][number];

export const check = (change: Partial<Check> = {}, items: readonly Item[] = [item()]): Check => ({
  id: 'gdap-expiring',
  action: 'gdap-migration',
  severity: 'high',
  mandatory: false,
  verdict: 'fail',
  since: '2026-11-19T08:00:00.000Z',
  subjects: { total: 3, items: [...items] },
  evidence: [
    {
      source: 'gdap-relationships',
      readAt: '2026-11-20T08:00:00.000Z',
      complete: true,
      requests: [{ method: 'GET', url: 'https://graph.microsoft.com/v1.0/tenantRelationships', status: 200 }],
    },
  ],
  ...change,
});

/** A report with one action and one check. */
export function report(change: Partial<Report> = {}): Report {
  return {
    format: 'posture-report/1',
    producedAt: '2026-11-20T08:01:00.000Z',
    product: { version: '1.2.3' },
    tenant: { id: TENANT, name: 'Contoso' },
    signedInAs: 'alex@contoso.example',
    cloud: 'global',
    sweep: {
      id: '2026-11-20T08:00:00.000Z-aaaaaaaa',
      startedAt: '2026-11-20T08:00:00.000Z',
      finishedAt: '2026-11-20T08:01:00.000Z',
      now: '2026-11-20T08:00:00.000Z',
      complete: true,
      requests: 1234,
    },
    microsoftScore: null,
    score: { value: 8.5, outOf: 14, coverage: 0.93 },
    actions: [{ id: 'gdap-migration', group: 'identities', verdict: 'fail', checks: ['gdap-expiring'] }],
    checks: [check()],
    risks: [
      {
        key: `gdap-expiring/${TENANT}/customer-1`,
        check: 'gdap-expiring',
        subject: 'customer-1',
        openedAt: '2026-11-19T08:00:00.000Z',
        state: 'standing',
      },
    ],
    gaps: [],
    ...change,
  };
}
