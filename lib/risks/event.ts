import type { Severity } from '../checks/verdict.ts';

/** What a risk can be while it stands. */
export type FailingVerdict = 'fail' | 'partial' | 'accepted';

/** One line of the append-only log. Present state is derived from it; nothing is ever changed or taken out. */
export interface RiskEvent {
  /** `check/tenant/subject`. */
  readonly key: string;
  readonly type: 'opened' | 'returned' | 'changed' | 'accepted' | 'resolved' | 'seen';
  /** The sweep's clock, ISO 8601; for `seen`, the time of looking. */
  readonly at: string;
  /** Sweep that brought it; null for `seen`. */
  readonly sweep: string | null;
  readonly severity: Severity;
  readonly verdict: FailingVerdict;
  /** Part of a first sweep: it is listed and never announced. */
  readonly baseline?: true;
}

export function riskKey(check: string, tenant: string, subject: string): string {
  return `${check}/${tenant}/${subject}`;
}

/** Takes a risk's key apart again; a subject may hold slashes. */
export function parseRiskKey(key: string): { check: string; tenant: string; subject: string } {
  const [check = '', tenant = '', ...subject] = key.split('/');
  return { check, tenant, subject: subject.join('/') };
}
