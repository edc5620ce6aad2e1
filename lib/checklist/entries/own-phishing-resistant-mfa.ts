import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'own-phishing-resistant-mfa',
  wording: 'Enable phish-resistant MFA for your tenants.',
  today:
    'Azure Active Directory is Microsoft Entra ID now. MFA for everybody with an administrator’s role is mandatory since October 2025.',
  principles: ['verifyExplicitly'],
  resources: [
    {
      title: 'Check your identity secure score',
      kind: 'article',
      from: 'https://learn.microsoft.com/azure/active-directory/fundamentals/identity-secure-score',
      url: 'https://learn.microsoft.com/entra/identity/monitoring-health/concept-identity-secure-score',
      state: 'redirected',
      minutes: 6,
    },
    {
      title: 'Best practices for roles',
      kind: 'article',
      from: 'https://learn.microsoft.com/azure/active-directory/roles/best-practices',
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
      state: 'redirected',
      minutes: 5,
    },
    {
      title: 'Explore authentication options',
      kind: 'article',
      from: 'https://learn.microsoft.com/azure/active-directory/authentication/concept-authentication-passwordless',
      url: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-passwordless',
      state: 'redirected',
    },
    {
      title: 'Read about security defaults',
      kind: 'article',
      from: 'https://learn.microsoft.com/azure/active-directory/fundamentals/concept-fundamentals-security-defaults',
      url: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
      state: 'redirected',
      minutes: 8,
    },
  ],
} satisfies ChecklistEntry;
