import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'gdap-migration',
  wording: 'Migrate the DAP connections you still need to GDAP.',
  today: 'The bulk migration tool is closed: create GDAP relationships in Partner Center.',
  principles: ['leastPrivilege'],
  resources: [
    {
      title: 'Learn more about GDAP',
      kind: 'article',
      from: 'https://learn.microsoft.com/partner-center/gdap-introduction',
      url: 'https://learn.microsoft.com/partner-center/customers/gdap-introduction',
      state: 'redirected',
    },
    {
      title: 'GDAP bulk migration tool',
      kind: 'tool',
      from: 'https://learn.microsoft.com/partner-center/gdap-bulk-migration-tool',
      url: 'https://learn.microsoft.com/partner-center/customers/gdap-introduction',
      state: 'retired',
    },
  ],
} satisfies ChecklistEntry;
