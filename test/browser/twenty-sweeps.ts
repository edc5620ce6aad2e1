import type { Cloud } from '../cloud/cloud.ts';
import type { RecordedTenant } from '../cloud/recorded-tenant.ts';
import { loseSecurityContact } from './security-contact.ts';

const REQUIREMENTS = '/beta/security/partner/securityScore/requirements';
const DENIED = { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } };

/** What the tenant looks like in one sweep after the other: its risk opens, stands, is not seen, goes and comes back. */
const LOOKS = ['there', 'lost', 'lost', 'denied', 'lost', 'there', 'lost'] as const;

/** Sweeps after the first. */
export const SWEEPS = 20;

/** Shows the healthy tenant as it is in a sweep, numbered from 1. */
export function showSweep(cloud: Cloud, tenant: RecordedTenant, sweep: number): void {
  const look = LOOKS[sweep % LOOKS.length];
  cloud.clearFaults();
  if (look === 'lost') loseSecurityContact(cloud, tenant);
  if (look === 'denied') cloud.fail(REQUIREMENTS, DENIED);
}

/** What must be in the log after all of them: sweep, transition, and whether it was news. */
export const TWENTY_SWEEPS: readonly string[] = [
  '1 opened new',
  '3 frozen',
  '4 standing',
  '5 resolved',
  '6 returned returned',
  '7 resolved',
  '8 returned returned',
  '10 frozen',
  '11 standing',
  '12 resolved',
  '13 returned returned',
  '14 resolved',
  '15 returned returned',
  '17 frozen',
  '18 standing',
  '19 resolved',
  '20 returned returned',
];

/** Sweeps that were announced: the first, and those that brought news. */
export const ANNOUNCED: readonly number[] = [0, 1, 6, 8, 13, 15, 20];

/** An event of the log as it stands in `TWENTY_SWEEPS`; `sweeps` are all that finished, in their order. */
export function eventLine(
  { sweep, type, news }: { readonly sweep: string | null; readonly type: string; readonly news?: string },
  sweeps: readonly string[],
): string {
  return `${sweeps.indexOf(sweep ?? '')} ${type}${news === undefined ? '' : ` ${news}`}`;
}
