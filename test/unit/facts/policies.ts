/** Conditional Access policies as Graph sends them: everyone, everything, MFA; tests change what they are about. */
export interface PolicyParts {
  readonly id?: string;
  readonly state?: string;
  readonly users?: Record<string, unknown>;
  readonly applications?: Record<string, unknown>;
  readonly conditions?: Record<string, unknown>;
  readonly grant?: Record<string, unknown> | null;
}

export const STRENGTH = {
  multifactor: {
    id: '00000000-0000-0000-0000-000000000002',
    allowedCombinations: ['password,microsoftAuthenticatorPush', 'fido2'],
    requirementsSatisfied: 'mfa',
  },
  phishingResistant: {
    id: '00000000-0000-0000-0000-000000000004',
    allowedCombinations: ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'],
    requirementsSatisfied: 'mfa',
  },
} as const;

export function policy({
  id = 'policy-1',
  state = 'enabled',
  users,
  applications,
  conditions,
  grant,
}: PolicyParts = {}) {
  return {
    id,
    displayName: `Name of ${id}`,
    state,
    conditions: {
      users: {
        includeUsers: ['All'],
        excludeUsers: [],
        includeGroups: [],
        excludeGroups: [],
        includeRoles: [],
        excludeRoles: [],
        includeGuestsOrExternalUsers: null,
        excludeGuestsOrExternalUsers: null,
        ...users,
      },
      applications: {
        includeApplications: ['All'],
        excludeApplications: [],
        includeUserActions: [],
        includeAuthenticationContextClassReferences: [],
        applicationFilter: null,
        ...applications,
      },
      clientAppTypes: ['all'],
      userRiskLevels: [],
      signInRiskLevels: [],
      servicePrincipalRiskLevels: [],
      insiderRiskLevels: null,
      locations: null,
      platforms: null,
      devices: null,
      clientApplications: null,
      authenticationFlows: null,
      ...conditions,
    },
    grantControls:
      grant === null
        ? null
        : {
            operator: 'OR',
            builtInControls: ['mfa'],
            customAuthenticationFactors: [],
            termsOfUse: [],
            authenticationStrength: null,
            ...grant,
          },
  };
}
