import type { Check } from '../../../lib/checks/check.ts';
import type { CheckResult } from '../../../lib/checks/result.ts';
import { CheckRunner } from '../../../lib/checks/runner.ts';
import type { Evidence, SpoiledRow } from '../../../lib/evidence/evidence.ts';
import type { Cause } from '../../../lib/evidence/gap.ts';
import { settleDuplicates } from '../../../lib/evidence/settle-duplicates.ts';
import type { Source } from '../../../lib/evidence/source.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import type { Attestation, Exception } from '../../../lib/settings/told.ts';

export const NOW = '2026-11-20T08:00:00Z';

/** Answer items as Microsoft sends them, and what was not read. */
export interface Answered {
  readonly items?: readonly unknown[];
  /** Items of sources that ask once per entity, by entity; `gone` = it answered 404. */
  readonly byEntity?: Readonly<Record<string, readonly unknown[] | 'gone'>>;
  /** The same of entities of which not every page was read. */
  readonly half?: Readonly<Record<string, readonly unknown[]>>;
  readonly missing?: Cause;
}

/** What a sweep keeps of such answers. */
export function evidenceOf(
  source: Source<unknown>,
  { items, byEntity, half, missing }: Answered = { missing: 'notYetRead' },
): Evidence<unknown> {
  const rows: unknown[] = [];
  const spoiled: SpoiledRow<unknown>[] = [];
  const answers = [
    ...(items ?? []).map((item) => ({ entity: null, item })),
    ...Object.entries(half ?? {}).flatMap(([entity, of]) => of.map((item) => ({ entity, item }))),
    ...Object.entries(byEntity ?? {}).flatMap(([entity, of]) =>
      of === 'gone' ? [] : of.map((item) => ({ entity, item })),
    ),
  ];
  for (const [entity, of] of Object.entries(byEntity ?? {}))
    if (of === 'gone') rows.push(source.deleted?.(entity));
  const entities = new Set(Object.keys(byEntity ?? {}));
  for (const { entity, item } of answers) {
    const reading = source.row(item, entity);
    if ('row' in reading) rows.push(reading.row);
    else spoiled.push({ entity, ...reading.spoiled });
  }
  const settled = settleDuplicates(source, { rows, spoiled });
  if (missing === undefined) return { ...settled, entities, complete: true, readAt: NOW };
  const readAt = items === undefined && byEntity === undefined ? null : NOW;
  const complete = missing === 'licence' && source.emptyWithoutLicence === true;
  return { ...settled, entities, complete, gap: { source: source.id, cause: missing }, readAt };
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
    readonly previousSweepAt?: string;
  } = {},
): CheckResult {
  return new CheckRunner({
    now: new Date(told.now ?? NOW),
    previousSweepAt: told.previousSweepAt === undefined ? null : new Date(told.previousSweepAt),
    settings: mergeSettings(told.settings ?? {}, {}).settings,
    attestations: told.attestations ?? [],
    exceptions: told.exceptions ?? [],
    evidence: <Row>(source: Source<Row>) => evidenceOf(source, answers[source.id]) as Evidence<Row>,
  }).run(check);
}
