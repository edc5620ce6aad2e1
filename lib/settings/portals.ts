/** A portal on whose pages hints can show. */
export interface Portal {
  readonly host: string;
  /** Microsoft's product; its name in the texts is `settings-portal-<product>`. */
  readonly product:
    | 'partnerCenter'
    | 'azure'
    | 'entra'
    | 'intune'
    | 'defender'
    | 'microsoft365'
    | 'lighthouse';
  readonly cloud: 'global' | 'usgov' | 'china';
  /** The browser is asked for this host when the person switches it on; the others come with the extension. */
  readonly optional: boolean;
}

const portal = (
  host: string,
  product: Portal['product'],
  { cloud = 'global', optional = true }: Partial<Pick<Portal, 'cloud' | 'optional'>> = {},
): Portal => ({ host, product, cloud, optional });

/**
 * Portals by cloud, from Microsoft's lists of administration portals
 * (https://learn.microsoft.com/microsoft-365/admin/, https://learn.microsoft.com/azure/azure-government/documentation-government-developer-guide).
 */
export const PORTALS: readonly Portal[] = [
  portal('partner.microsoft.com', 'partnerCenter', { optional: false }),
  portal('portal.azure.com', 'azure', { optional: false }),
  portal('entra.microsoft.com', 'entra', { optional: false }),
  portal('intune.microsoft.com', 'intune'),
  portal('security.microsoft.com', 'defender'),
  portal('admin.microsoft.com', 'microsoft365'),
  portal('admin.cloud.microsoft', 'microsoft365'),
  portal('lighthouse.microsoft.com', 'lighthouse'),
  portal('portal.azure.us', 'azure', { cloud: 'usgov' }),
  portal('entra.microsoft.us', 'entra', { cloud: 'usgov' }),
  portal('intune.microsoft.us', 'intune', { cloud: 'usgov' }),
  portal('security.microsoft.us', 'defender', { cloud: 'usgov' }),
  portal('portal.azure.cn', 'azure', { cloud: 'china' }),
];
