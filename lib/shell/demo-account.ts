import type { StoredAccount } from './account.ts';

/**
 * Who is "signed in" while the demo shows. Its tenant id belongs to nobody (not a version that Microsoft Entra gives
 * out), so its records stand apart from those of any real tenant.
 */
export const DEMO_ACCOUNT: StoredAccount = {
  cloud: 'global',
  tenantId: '00000000-0000-0000-0000-00000000de30',
  objectId: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
  username: 'alex.wilber@contoso-cloud.example',
  clientId: '00000000-0000-0000-0000-00000000de31',
};
