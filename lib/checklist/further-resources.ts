import type { Resource } from './entry.ts';

/** What the document links for the checklist as a whole. */
export const FURTHER_RESOURCES: readonly Resource[] = [
  {
    title: 'The Zero Trust framework',
    kind: 'article',
    from: 'https://go.microsoft.com/fwlink/p/?LinkID=2170762&clcid=0x409&culture=en-us&country=US',
    url: 'https://learn.microsoft.com/security/zero-trust/zero-trust-overview',
    state: 'redirected',
  },
  {
    title: 'Weekly open Q&A sessions',
    kind: 'questions',
    from: 'https://globalpbocomm.eventbuilder.com/GranularDelegatedAdminPrivilegesinCSPQASession',
    url: 'https://globalpbocomm.eventbuilder.com/GranularDelegatedAdminPrivilegesinCSPQASession',
    state: 'redirected',
  },
  {
    title: 'Compare support options',
    kind: 'support',
    from: 'https://partner.microsoft.com/support/partnersupport',
    url: 'https://partner.microsoft.com/support/partnersupport',
    state: 'redirected',
  },
  {
    title: 'Submit a support request',
    kind: 'support',
    from: 'https://partner.microsoft.com/dashboard/v2/support/servicerequests',
    url: 'https://partner.microsoft.com/dashboard/v2/support/servicerequests',
    state: 'checked',
  },
  {
    title: 'Partner technical consultants',
    kind: 'support',
    from: 'https://partner.microsoft.com/training/technical-presales-deployment-services',
    url: 'https://partner.microsoft.com/training/technical-presales-deployment-services',
    state: 'redirected',
  },
  {
    title: 'GDAP bulk migration tool: questions and answers',
    kind: 'article',
    from: 'https://docs.microsoft.com/partner-center/gdap-bulk-migration-tool-faq',
    url: 'https://learn.microsoft.com/partner-center/security/dap-faq',
    state: 'retired',
  },
  {
    title: 'Mandating MFA for the partner tenant',
    kind: 'article',
    from: 'https://docs.microsoft.com/partner-center/partner-security-requirements-mandating-mfa',
    url: 'https://learn.microsoft.com/partner-center/security/partner-security-requirements-mandating-mfa',
    state: 'redirected',
  },
  {
    title: 'The secure application model framework',
    kind: 'article',
    from: 'https://docs.microsoft.com/partner-center/develop/secure-app-model-framework',
    url: 'https://learn.microsoft.com/partner-center/developer/secure-app-model-framework',
    state: 'checked',
  },
  {
    title: 'Enable the secure application model framework',
    kind: 'article',
    from: 'https://docs.microsoft.com/partner-center/develop/enable-secure-app-model',
    url: 'https://learn.microsoft.com/partner-center/developer/enable-secure-app-model',
    state: 'checked',
  },
  {
    title: 'Azure resources with fraud activities',
    kind: 'article',
    from: 'https://docs.microsoft.com/partner-center/develop/get-fraud-events',
    url: 'https://learn.microsoft.com/partner-center/developer/get-fraud-events',
    state: 'checked',
  },
  {
    title: 'Security best practices for CSP partners',
    kind: 'article',
    from: 'https://docs.microsoft.com/partner-center/csp-security-best-practices',
    url: 'https://learn.microsoft.com/partner-center/security/csp-security-best-practices',
    state: 'redirected',
  },
];
