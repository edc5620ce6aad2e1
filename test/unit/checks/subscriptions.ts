import type { Answered } from './evidence-of.ts';

export const subscription = (subscriptionId: string, state = 'Enabled') => ({ subscriptionId, state });

export const subscribed = (...ids: string[]): Answered => ({ items: ids.map((id) => subscription(id)) });

/** A budget as Azure lists it. */
export const budget = (properties: Record<string, unknown> = {}) => ({
  properties: {
    amount: 500,
    category: 'Cost',
    timePeriod: { endDate: null },
    notifications: {},
    ...properties,
  },
});
