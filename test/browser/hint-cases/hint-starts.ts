import { PORTALS } from '../../../lib/settings/portals.ts';
import { createPortals } from '../../cloud/portals/portals.ts';
import { grantedBuild } from '../granted-build.ts';
import type { Product } from '../product.ts';
import { startOnReplica, TENANT } from '../replica.ts';
import { AZURE_CASES } from './azure.ts';
import { BAD_TENANT_CASES } from './bad-tenant.ts';
import { CUSTOMER_CASES } from './customers.ts';
import { ENTRA_CASES } from './entra.ts';
import type { HintCase } from './hint-case.ts';
import { OPTIONAL_PORTAL_CASES } from './optional-portals.ts';
import { PARTNER_CENTER_CASES } from './partner-center.ts';

/** Cases that one start of the product can show. */
interface HintStart {
  readonly name: string;
  /** Of the tenant that is judged. */
  readonly tenant: { readonly id: string; readonly name: string };
  readonly cases: readonly HintCase[];
  start(): Promise<Product>;
}

const BAD = { id: '0c2d6a3e-7f0b-4b52-9d4a-1f6c8e5b7a90', name: 'Contoso Quick IT' };

/** With every portal of the tenant's cloud switched on in the settings, in a browser that has the permission for each. */
async function startWithOptionalPortals(): Promise<Product> {
  const { path, remove } = await grantedBuild();
  const portals = PORTALS.filter(({ cloud }) => cloud === 'global').map(({ host }) => host);
  const product = await startOnReplica({ chromium: { extensionPath: path }, settings: { portals } });
  product.context.on('close', () => void remove());
  return product;
}

/** Every case of every hint page. */
export const HINT_STARTS: readonly HintStart[] = [
  {
    name: 'typical',
    tenant: TENANT,
    cases: [...PARTNER_CENTER_CASES, ...CUSTOMER_CASES, ...ENTRA_CASES, ...AZURE_CASES],
    start: () => startOnReplica(),
  },
  {
    name: 'typical, in portals that ask for a permission',
    tenant: TENANT,
    cases: OPTIONAL_PORTAL_CASES,
    start: startWithOptionalPortals,
  },
  {
    name: 'bad',
    tenant: BAD,
    cases: BAD_TENANT_CASES,
    start: () =>
      startOnReplica({
        tenant: 'bad',
        portals: createPortals({ tenant: { ...BAD, name: 'Signed in' }, customers: [] }),
      }),
  },
];
