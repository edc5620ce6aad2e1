/** The five groups of Microsoft's checklist, in its order. */
export const ACTION_GROUPS = ['learn', 'contact', 'identities', 'endpoints', 'monitoring'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Key roles that the checklist names for an action. */
export type KeyRole = 'securityAdministrator' | 'securityAnalyst';

const administrator: readonly KeyRole[] = ['securityAdministrator'];
const analystOrAdministrator: readonly KeyRole[] = ['securityAnalyst', 'securityAdministrator'];

/** The 15 actions of Microsoft's partner security checklist, in its order; ids are part of the report's contract. */
export const ACTIONS = [
  { id: 'webinar', group: 'learn', keyRoles: analystOrAdministrator },
  { id: 'partner-blog', group: 'learn', keyRoles: analystOrAdministrator },
  { id: 'security-workshops', group: 'learn', keyRoles: analystOrAdministrator },
  { id: 'security-contact', group: 'contact', keyRoles: administrator },
  { id: 'contact-currency', group: 'contact', keyRoles: administrator },
  { id: 'own-phishing-resistant-mfa', group: 'identities', keyRoles: administrator },
  { id: 'customer-phishing-resistant-mfa', group: 'identities', keyRoles: administrator },
  { id: 'dap-removal', group: 'identities', keyRoles: administrator },
  { id: 'gdap-migration', group: 'identities', keyRoles: administrator },
  { id: 'secured-devices', group: 'endpoints', keyRoles: administrator },
  { id: 'compliant-devices', group: 'endpoints', keyRoles: administrator },
  { id: 'endpoint-protection', group: 'endpoints', keyRoles: administrator },
  { id: 'fraud-notifications', group: 'monitoring', keyRoles: analystOrAdministrator },
  { id: 'cost-management', group: 'monitoring', keyRoles: analystOrAdministrator },
  { id: 'identity-protection', group: 'monitoring', keyRoles: analystOrAdministrator },
] as const satisfies readonly { id: string; group: ActionGroup; keyRoles: readonly KeyRole[] }[];

export type ActionId = (typeof ACTIONS)[number]['id'];
