import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'security-contact',
  wording:
    'Identify your organization’s security contact and consider setting this up as a distribution list with multiple people who can respond quickly.',
  today: 'Mandatory for partners of the Cloud Solution Provider program since October 2025.',
  principles: ['assumeBreach'],
  resources: [
    {
      title: 'Establish a security contact',
      kind: 'article',
      from: 'https://docs.microsoft.com/partner-center/security-contact',
      url: 'https://learn.microsoft.com/partner-center/security/security-contact',
      state: 'checked',
    },
  ],
} satisfies ChecklistEntry;
