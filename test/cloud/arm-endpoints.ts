import type { Endpoint } from './endpoint.ts';

function endpoint(path: string, version: string): Endpoint {
  return {
    path,
    scope: 'arm',
    limit: 'arm',
    page: 100,
    options: new Set(['api-version', '$skiptoken']),
    cursor: '$skiptoken',
    schema: `arm#GET ARM ${path.replaceAll('{}', '{id}')}?api-version=${version}`,
  };
}

/** What the simulated Azure Resource Manager answers (https://learn.microsoft.com/rest/api/resources). */
export const ARM_ENDPOINTS: readonly Endpoint[] = [
  endpoint('/subscriptions', '2022-12-01'),
  endpoint('/subscriptions/{}/providers/Microsoft.Consumption/budgets', '2024-08-01'),
  endpoint('/subscriptions/{}/providers/Microsoft.CostManagement/scheduledActions', '2022-10-01'),
];
