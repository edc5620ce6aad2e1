import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'dap-removal',
  wording: 'Review your DAP report and remove unneeded connections.',
  today: 'Most delegated administration privileges (DAP) were removed by Microsoft; the report may be empty.',
  principles: ['leastPrivilege'],
  resources: [
    {
      title: 'Delegated administration privileges: questions and answers',
      kind: 'article',
      from: 'https://learn.microsoft.com/partner-center/dap-faq',
      url: 'https://learn.microsoft.com/partner-center/security/dap-faq',
      state: 'checked',
    },
    {
      title: 'Monitor and remove DAP connections',
      kind: 'article',
      from: 'https://learn.microsoft.com/partner-center/dap-monitor-self-serve-removal',
      url: 'https://learn.microsoft.com/partner-center/security/dap-monitor-self-serve-removal',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
