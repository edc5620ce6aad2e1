import type { WelcomeModel } from './welcome-model.ts';

/** The steps of the set-up, in their order. */
export const STEPS = ['connect', 'signIn', 'check'] as const;
export type StepId = (typeof STEPS)[number];

/**
 * The step to take next; null when all are taken. It follows from what is stored alone, so a page that is closed and
 * opened again, or a second one, stands where the set-up stands.
 */
export function currentStep({
  clientId,
  account,
  summary,
}: Pick<WelcomeModel, 'clientId' | 'account' | 'summary'>): StepId | null {
  if (clientId === null) return 'connect';
  if (account === null) return 'signIn';
  return summary === null ? 'check' : null;
}
