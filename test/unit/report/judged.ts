import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../../lib/report/report.ts';
import { judgeTenant } from '../../../scripts/judge-tenant.ts';

const TENANTS = join(import.meta.dirname, '../../tenants');

export interface Judged {
  readonly tenant: 'healthy' | 'typical';
  /** Recordings of an earlier sweep of the same tenant, four hours before. */
  readonly previous?: 'healthy' | 'typical';
  /** Fields of `tenant.json` to put over the recorded ones. */
  readonly change?: Readonly<Record<string, unknown>>;
}

type TenantFile = Readonly<Record<string, unknown>>;

/** Copies a recorded tenant with another `tenant.json`; returns what that holds then. */
function copyTenant(tenant: string, folder: string, change: TenantFile): TenantFile {
  cpSync(join(TENANTS, tenant), folder, { recursive: true });
  const file = join(folder, 'tenant.json');
  const changed = { ...(JSON.parse(readFileSync(file, 'utf8')) as TenantFile), ...change };
  writeFileSync(file, JSON.stringify(changed));
  return changed;
}

/** The report of a recorded tenant, with another `tenant.json` where `change` says so. */
export async function judged({ tenant, previous, change = {} }: Judged): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  const now = join(folder, 'now');
  const before = join(folder, 'before');
  try {
    const { tenantId } = copyTenant(tenant, now, change);
    if (previous !== undefined) copyTenant(previous, before, { tenantId, now: '2026-11-20T04:00:00Z' });
    const options = {
      tenant: now,
      version: '1.2.3',
      ...(previous === undefined ? {} : { previous: before }),
    };
    return (await judgeTenant(options)) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
