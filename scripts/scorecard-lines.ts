import type { Report } from '../lib/report/report.ts';

const MARKS: Readonly<Record<string, string>> = {
  pass: '✓',
  attested: '✓',
  accepted: '•',
  grace: '•',
  partial: '!',
  fail: '✗',
  unknown: '?',
  notApplicable: '–',
};

const halves = (value: number): string => (value % 1 === 0 ? String(value) : `${Math.floor(value) || ''}½`);

/** The scorecard for a terminal: score with coverage, every action, and every check that was judged. */
export function scorecardLines(report: Report): string[] {
  const { score, actions, checks, microsoftScore, tenant, sweep, risks } = report;
  const unknown = actions.filter(({ verdict }) => verdict === 'unknown').length;
  const open = risks.filter(({ state }) => state !== 'resolved' && state !== 'accepted');
  const causes = new Set(open.map(({ check }) => check)).size;
  const lines = [
    `${tenant.name} (${tenant.id}), checked ${sweep.now}`,
    `Score: ${halves(score.value)} of ${score.outOf}, ${unknown} could not be checked. Open risks: ${causes}, with ${open.length} subjects.`,
    ...(microsoftScore === null
      ? []
      : [`Microsoft's score: ${microsoftScore.current} of ${microsoftScore.max}`]),
    '',
  ];
  for (const action of actions) {
    const why = action.cause === undefined ? '' : ` (${action.cause})`;
    lines.push(`${MARKS[action.verdict] ?? ' '} ${action.id}: ${action.verdict}${why}`);
    for (const check of checks.filter(({ id }) => action.checks.includes(id))) {
      lines.push(`    ${MARKS[check.verdict] ?? ' '} ${check.id}: ${checkLine(check)}`);
    }
  }
  return lines;
}

function checkLine({ verdict, cause, subjects }: Report['checks'][number]): string {
  const failing = subjects.items.filter(
    (item) => item.verdict === 'fail' || item.verdict === 'partial',
  ).length;
  const why = cause === undefined ? '' : ` (${cause})`;
  return failing === 0 ? `${verdict}${why}` : `${verdict}${why}, ${failing} of ${subjects.total}`;
}
