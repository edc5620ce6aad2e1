import type { Cloud } from './clouds.ts';

/** Names that Microsoft Graph PowerShell gives the clouds (`Get-MgEnvironment`). */
const ENVIRONMENTS: Readonly<Record<Cloud, string>> = { global: 'Global', usgov: 'USGov', china: 'China' };

/** The id that Microsoft Graph has in every cloud. */
const GRAPH = '00000003-0000-0000-c000-000000000000';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * A script for Microsoft Graph PowerShell that makes the app registration: one organisation, a single-page application
 * redirect URI, delegated permissions (`scopes`, by name; those that the cloud does not have are left out), no secret.
 * It lists permissions and grants none. Sources: https://learn.microsoft.com/graph/api/application-post-applications,
 * https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands
 */
export function registrationScript(app: {
  readonly name: string;
  readonly cloud: Cloud;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
}): string {
  return `# Registers ${app.name} in Microsoft Entra: for your organisation only, without a secret.
# Permissions are listed, not granted: each still needs consent.
# Once before: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
Connect-MgGraph -Environment ${ENVIRONMENTS[app.cloud]} -Scopes 'Application.ReadWrite.All'
$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH}'"
$names = @(
${app.scopes.map((scope) => `  ${quoted(scope)}`).join('\n')}
)
$access = @($graph.Oauth2PermissionScopes |
  Where-Object { $names -contains $_.Value } |
  ForEach-Object { @{ id = $_.Id; type = 'Scope' } })
$app = New-MgApplication -BodyParameter @{
  displayName = ${quoted(app.name)}
  signInAudience = 'AzureADMyOrg'
  spa = @{ redirectUris = @(${quoted(app.redirectUri)}) }
  requiredResourceAccess = @(@{ resourceAppId = '${GRAPH}'; resourceAccess = $access })
}
New-MgServicePrincipal -AppId $app.AppId | Out-Null
"Client ID: $($app.AppId)"
"Tenant ID: $((Get-MgContext).TenantId)"
`;
}
