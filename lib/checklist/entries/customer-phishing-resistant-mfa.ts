import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'customer-phishing-resistant-mfa',
  wording: 'Enable phish-resistant MFA for your customer tenants.',
  today: 'Azure Active Directory is Microsoft Entra ID now.',
  principles: ['verifyExplicitly'],
  resources: [
    {
      title: 'Read the blog: securing your customers',
      kind: 'article',
      from: 'https://blogs.partner.microsoft.com/mpn/journey-to-zero-trust-a-proactive-approach-to-securing-your-customers/',
      url: 'https://blogs.partner.microsoft.com/mpn/journey-to-zero-trust-a-proactive-approach-to-securing-your-customers/',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
