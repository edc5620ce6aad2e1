import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'compliant-devices',
  wording: 'Enforce compliant devices using Azure AD Conditional Access.',
  today: 'It is Microsoft Entra Conditional Access now.',
  principles: ['verifyExplicitly'],
  resources: [
    {
      title: 'Learn more about Conditional Access',
      kind: 'article',
      from: 'https://learn.microsoft.com/azure/active-directory/conditional-access/howto-conditional-access-policy-compliant-device',
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
