import { readReadings } from '../store/readings.ts';
import { lastFinishedSweep } from '../store/sweeps.ts';
import { type EvaluationContext, evaluateSweep } from './evaluate-sweep.ts';

/**
 * Makes the views of the last finished sweep again, in the language of the settings. Nothing is read from Microsoft, and
 * nothing that the sweep found changes. False where that cannot be: a sweep that was cut off since has read other
 * evidence, so only a new one can tell what is so. Before the first sweep there is nothing to tell.
 */
export async function tellAnew(context: EvaluationContext): Promise<boolean> {
  const { db, scope } = context;
  const last = await lastFinishedSweep(db, scope);
  if (last === null) return true;
  for (const { latest } of (await readReadings(db, scope)).values()) if (latest.sweep > last.id) return false;
  await evaluateSweep(context, last, last.requests);
  return true;
}
