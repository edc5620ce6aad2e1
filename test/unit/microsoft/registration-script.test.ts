import { describe, expect, test } from 'vitest';
import { registrationScript } from '../../../lib/microsoft/registration-script.ts';

const APP = {
  name: "Ann's Companion",
  cloud: 'global',
  redirectUri: 'https://abcdefgh.chromiumapp.org/',
  scopes: ['User.Read', 'Policy.Read.All'],
} as const;

describe('the script that registers the app', () => {
  test('makes a single-page application of one organisation, with delegated permissions and no secret', () => {
    const script = registrationScript(APP);
    expect(script).toContain("  signInAudience = 'AzureADMyOrg'\n");
    expect(script).toContain("  spa = @{ redirectUris = @('https://abcdefgh.chromiumapp.org/') }\n");
    expect(script).toContain("$names = @(\n  'User.Read'\n  'Policy.Read.All'\n)\n");
    expect(script).toContain("@{ id = $_.Id; type = 'Scope' }");
    expect(script).not.toMatch(/Password|secret =|KeyCredential|type = 'Role'|web = |publicClient = /i);
    expect(script).not.toMatch(/AppRole|Oauth2PermissionGrant/i);
  });

  test('writes a quote in a name as PowerShell wants it', () => {
    expect(registrationScript(APP)).toContain("  displayName = 'Ann''s Companion'\n");
  });

  test.each([
    ['global', 'Global'],
    ['usgov', 'USGov'],
    ['china', 'China'],
  ] as const)('connects to the cloud %s', (cloud, environment) => {
    expect(registrationScript({ ...APP, cloud })).toContain(`Connect-MgGraph -Environment ${environment} `);
  });
});
