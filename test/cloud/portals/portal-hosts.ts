import { AZURE_PAGES } from './pages/azure.ts';
import { ENTRA_PAGES } from './pages/entra.ts';
import { MICROSOFT_365_PAGES } from './pages/microsoft-365.ts';
import { PARTNER_CENTER_PAGES } from './pages/partner-center.ts';
import type { PortalPage } from './portal-page.ts';

/** What a host serves: which shell, which pages. */
export interface Portal {
  readonly title: string;
  readonly shell: 'partner-center' | 'azure' | 'microsoft-365';
  readonly pages: readonly PortalPage[];
  readonly serves: (path: string) => boolean;
}

const PARTNER_CENTER: Portal = {
  title: 'Partner Center',
  shell: 'partner-center',
  pages: PARTNER_CENTER_PAGES,
  serves: (path) => /^\/([a-z]{2,3}-[a-z0-9-]+\/)?dashboard(\/|$)/i.test(path),
};

/** A tenant, as id or domain, may stand in the path. */
const azure = (title: string): Portal => ({
  title,
  shell: 'azure',
  pages: [...ENTRA_PAGES, ...AZURE_PAGES],
  serves: (path) => /^\/(@?[a-z0-9.-]+\/?)?$/i.test(path) && path !== '/favicon.ico',
});

const microsoft365 = (title: string): Portal => ({
  title,
  shell: 'microsoft-365',
  pages: MICROSOFT_365_PAGES,
  serves: (path) => path !== '/favicon.ico',
});

const AZURE_PORTAL = azure('Azure');
const ENTRA = azure('Microsoft Entra admin center');
const INTUNE = azure('Intune admin center');
const DEFENDER = microsoft365('Microsoft Defender');
const ADMIN = microsoft365('Microsoft 365 admin center');

/** The portals that the product knows, by host. */
export const PORTALS: Readonly<Record<string, Portal>> = {
  'partner.microsoft.com': PARTNER_CENTER,
  'portal.azure.com': AZURE_PORTAL,
  'entra.microsoft.com': ENTRA,
  'intune.microsoft.com': INTUNE,
  'lighthouse.microsoft.com': azure('Microsoft 365 Lighthouse'),
  'security.microsoft.com': DEFENDER,
  'admin.microsoft.com': ADMIN,
  'admin.cloud.microsoft': ADMIN,
  'portal.azure.us': AZURE_PORTAL,
  'entra.microsoft.us': ENTRA,
  'intune.microsoft.us': INTUNE,
  'security.microsoft.us': DEFENDER,
  'portal.azure.cn': AZURE_PORTAL,
};

/** Hosts that look like portals and are none that the product knows. */
export const LOOKALIKES: Readonly<Record<string, Portal>> = {
  'ms.portal.azure.com': AZURE_PORTAL,
  'entra.microsoft.cn': ENTRA,
  'partner.microsoft.com.example.net': PARTNER_CENTER,
};

/** Every page of every replica once. */
export const PORTAL_PAGES: readonly PortalPage[] = [
  ...PARTNER_CENTER_PAGES,
  ...ENTRA_PAGES,
  ...AZURE_PAGES,
  ...MICROSOFT_365_PAGES,
];
