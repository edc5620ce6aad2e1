import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'identity-protection',
  wording: 'Set up identity protection and configure reports and alerting.',
  today: 'Azure AD Identity Protection is Microsoft Entra ID Protection now.',
  principles: ['verifyExplicitly', 'assumeBreach'],
  resources: [
    {
      title: 'Configure notifications',
      kind: 'article',
      from: 'https://docs.microsoft.com/azure/active-directory/identity-protection/howto-identity-protection-configure-notifications',
      url: 'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-configure-notifications',
      state: 'checked',
    },
  ],
} satisfies ChecklistEntry;
