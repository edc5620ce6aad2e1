/** The clouds the product knows, as the `cloud` setting spells them. */
export type Cloud = 'global' | 'usgov' | 'china';

/** One Microsoft API the product reads; each has its own host and its own access token. */
export type Resource = 'graph' | 'partnerCenter' | 'arm';

/** Host names of one cloud. `partnerCenter` is null where Microsoft documents no Partner Center API. */
export interface CloudHosts {
  readonly signIn: string;
  readonly graph: string;
  readonly partnerCenter: string | null;
  readonly arm: string;
}

/**
 * Hosts by cloud, from Microsoft's national cloud pages
 * (https://learn.microsoft.com/graph/deployments, https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud).
 */
export const CLOUDS: Readonly<Record<Cloud, CloudHosts>> = {
  global: {
    signIn: 'login.microsoftonline.com',
    graph: 'graph.microsoft.com',
    partnerCenter: 'api.partnercenter.microsoft.com',
    arm: 'management.azure.com',
  },
  usgov: {
    signIn: 'login.microsoftonline.us',
    graph: 'graph.microsoft.us',
    partnerCenter: null,
    arm: 'management.usgovcloudapi.net',
  },
  china: {
    // Its older alias is login.chinacloudapi.cn; MSAL asks this one, whichever it is given.
    signIn: 'login.partner.microsoftonline.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
    partnerCenter: 'partner.partnercenterapi.microsoftonline.cn',
    arm: 'management.chinacloudapi.cn',
  },
};

/** Origin of an API in a cloud, or null where that cloud has none. */
export function originOf(cloud: Cloud, resource: Resource): string | null {
  const host = CLOUDS[cloud][resource];
  return host === null ? null : `https://${host}`;
}
