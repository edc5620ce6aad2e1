import { lastFinishedSweep } from '../store/sweeps.ts';
import { type EvaluationContext, evaluateSweep } from './evaluate-sweep.ts';

/**
 * Makes the views of the last finished sweep again, in the language of the settings. Nothing is read from Microsoft, and
 * by its clock and evidence the verdicts are the same. Does nothing before the first sweep.
 */
export async function tellAnew(context: EvaluationContext): Promise<void> {
  const last = await lastFinishedSweep(context.db, context.scope);
  if (last !== null) await evaluateSweep(context, last, last.requests);
}
