import type { Check } from '../../../lib/checks/check.ts';
import type { CheckResult } from '../../../lib/checks/result.ts';
import { CheckRunner } from '../../../lib/checks/runner.ts';
import type { Evidence, SpoiledRow } from '../../../lib/evidence/evidence.ts';
import type { Cause } from '../../../lib/evidence/gap.ts';
import type { Source } from '../../../lib/evidence/source.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import type { Attestation, Exception } from '../../../lib/settings/told.ts';

export const NOW = '2026-11-20T08:00:00Z';

/** Answer items as Microsoft sends them, and what was not read. */
export interface Answered {
  readonly items?: readonly unknown[];
  readonly missing?: Cause;
}

function evidenceOf(source: Source<unknown>, { items, missing }: Answered): Evidence<unknown> {
  const rows: unknown[] = [];
  const spoiled: SpoiledRow<unknown>[] = [];
  for (const item of items ?? []) {
    const reading = source.row(item, null);
    if ('row' in reading) rows.push(reading.row);
    else spoiled.push({ entity: null, ...reading.spoiled });
  }
  return missing === undefined
    ? { rows, spoiled, complete: true, readAt: NOW }
    : {
        rows,
        spoiled,
        complete: false,
        gap: { source: source.id, cause: missing },
        readAt: items === undefined ? null : NOW,
      };
}

/** Judges one check over literal answers; a source that is not named was not read yet. */
export function judge(
  check: Check,
  answers: Readonly<Record<string, Answered>>,
  told: {
    readonly settings?: Record<string, unknown>;
    readonly attestations?: readonly Attestation[];
    readonly exceptions?: readonly Exception[];
    readonly now?: string;
  } = {},
): CheckResult {
  return new CheckRunner({
    now: new Date(told.now ?? NOW),
    previousSweepAt: null,
    settings: mergeSettings(told.settings ?? {}, {}).settings,
    attestations: told.attestations ?? [],
    exceptions: told.exceptions ?? [],
    evidence: <Row>(source: Source<Row>) =>
      evidenceOf(source, answers[source.id] ?? { missing: 'notYetRead' }) as Evidence<Row>,
  }).run(check);
}
