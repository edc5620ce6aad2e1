import type { Report } from '../../lib/report/report.ts';

/** A report without what may differ between two sweeps of the same evidence and clock. */
export function comparable(report: Report): unknown {
  const { producedAt: _producedAt, sweep: _sweep, checks, risks, ...rest } = report;
  return {
    ...rest,
    checks: checks.map(({ since: _since, ...check }) => check),
    risks: risks.map(({ openedAt: _openedAt, ...risk }) => risk),
  };
}
