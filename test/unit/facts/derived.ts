import type { Evidence } from '../../../lib/evidence/evidence.ts';
import type { Source } from '../../../lib/evidence/source.ts';
import { deriveFact, type Fact, type FactInputs, type FactResult } from '../../../lib/facts/fact.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { type Answered, evidenceOf, NOW } from '../checks/evidence-of.ts';

/** Answers by source id; a source that is not named was not read yet. */
export type Answers = Readonly<Record<string, Answered>>;

/** What a fact looks at, over literal answers. */
export const factInputs = (answers: Answers): FactInputs => ({
  now: new Date(NOW),
  settings: DEFAULT_SETTINGS,
  evidence: <Row>(source: Source<Row>) => evidenceOf(source, answers[source.id]) as Evidence<Row>,
});

/** Derives a fact over literal answers. */
export const derived = <Value>(fact: Fact<Value>, answers: Answers): FactResult<Value> =>
  deriveFact(fact, factInputs(answers));
