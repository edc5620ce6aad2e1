import type { TellPart } from './hint-page.ts';

/** For pages of the Azure portal that speak of budget alerts. */
export const UNTOLD_WORDS = {
  untold: 'Nobody is told of customers’ Azure spending',
  'next-untold':
    'In Partner Center, open Billing > Azure spending and enter who gets a mail when a budget is nearly used.',
} as const;

/** Partner Center tells nobody of customers' spending: budgets in Azure may well alert somebody. */
export const tellUntold: TellPart = ({ code }, { say }) =>
  code === 'untold' ? { pill: say('untold'), next: say('next-untold') } : null;
