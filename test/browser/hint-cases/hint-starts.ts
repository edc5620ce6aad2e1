import { PORTALS } from '../../../lib/settings/portals.ts';
import { createPortals } from '../../cloud/portals/portals.ts';
import { grantedBuild } from '../granted-build.ts';
import type { Product, ProductOptions } from '../product.ts';
import { startOnReplica, TENANT } from '../replica.ts';
import { AZURE_CASES } from './azure.ts';
import { BAD_TENANT_CASES } from './bad-tenant.ts';
import { CUSTOMER_CASES } from './customers.ts';
import { ENTRA_CASES } from './entra.ts';
import { HEALTHY_CASES } from './healthy.ts';
import type { HintCase } from './hint-case.ts';
import { OPTIONAL_PORTAL_CASES } from './optional-portals.ts';
import { PARTNER_CENTER_CASES } from './partner-center.ts';
import { USGOV_CASES } from './usgov.ts';

/** Cases that one start of the product can show. */
interface HintStart {
  readonly name: string;
  /** Of the tenant that is judged. */
  readonly tenant: { readonly id: string; readonly name: string };
  readonly cases: readonly HintCase[];
  start(): Promise<Product>;
}

const BAD = { id: '0c2d6a3e-7f0b-4b52-9d4a-1f6c8e5b7a90', name: 'Contoso Quick IT' };
const HEALTHY = { id: 'db5b5fab-8f4d-4e27-9da1-494c73cf256d', name: 'Contoso Managed Services' };
const FEDERAL = { id: '304413ee-7482-4b21-ab5d-e65cc1390f84', name: 'Harbor Federal IT' };

const replicaOf = (tenant: HintStart['tenant']) =>
  createPortals({ tenant: { ...tenant, name: 'Signed in' }, customers: [] });

/** With every portal of a cloud switched on in the settings, in a browser that has the permission for each. */
async function startWithOptionalPortals(
  cloud: (typeof PORTALS)[number]['cloud'],
  options: ProductOptions = {},
): Promise<Product> {
  const { path, remove } = await grantedBuild();
  const portals = PORTALS.filter((portal) => portal.cloud === cloud).map(({ host }) => host);
  const product = await startOnReplica({
    ...options,
    chromium: { extensionPath: path },
    settings: { portals },
  });
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
    start: () => startWithOptionalPortals('global'),
  },
  {
    name: 'bad',
    tenant: BAD,
    cases: BAD_TENANT_CASES,
    start: () => startOnReplica({ tenant: 'bad', portals: replicaOf(BAD) }),
  },
  {
    name: 'healthy',
    tenant: HEALTHY,
    cases: HEALTHY_CASES,
    start: () => startOnReplica({ tenant: 'healthy', portals: replicaOf(HEALTHY) }),
  },
  {
    name: 'usgov',
    tenant: FEDERAL,
    cases: USGOV_CASES,
    start: () => startWithOptionalPortals('usgov', { tenant: 'usgov', portals: replicaOf(FEDERAL) }),
  },
];
