import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'fraud-notifications',
  wording: 'Enable fraud detection and notifications.',
  today:
    'Alerts must be answered within 24 hours; mandatory since October 2025, but not for indirect resellers.',
  principles: ['assumeBreach'],
  resources: [
    {
      title: 'View and export activity logs',
      kind: 'article',
      from: 'https://docs.microsoft.com/partner-center/activity-logs',
      url: 'https://learn.microsoft.com/partner-center/account-settings/activity-logs',
      state: 'redirected',
    },
    {
      title: 'Subscribe to fraud notifications',
      kind: 'article',
      from: 'https://docs.microsoft.com/partner-center/azure-fraud-notification',
      url: 'https://learn.microsoft.com/partner-center/security/azure-fraud-notification',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
