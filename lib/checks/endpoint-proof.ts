import type { Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type deviceProtection from '../evidence/sources/device-protection.ts';
import type secureScore from '../evidence/sources/secure-score.ts';
import type secureScoreControls from '../evidence/sources/secure-score-controls.ts';
import type { ThreatConnector } from '../evidence/sources/threat-connectors.ts';
import type { Licences } from '../facts/all/licences.ts';
import { type FactResult, gapOf } from '../facts/fact.ts';
import type { Used } from './check.ts';
import { defenderConnector } from './defender-connector.ts';

/** Whether something is so; `gap` says why that is not known. */
export interface Proof {
  readonly is: 'yes' | 'no' | 'unknown';
  readonly gap?: Gap | undefined;
}

const YES: Proof = { is: 'yes' };
const NO: Proof = { is: 'no' };
const unknown = (gap: Gap | undefined): Proof => ({ is: 'unknown', gap });

/** A licence of Microsoft Defender for Endpoint that somebody uses. */
export function planProof({ value, gap }: FactResult<Licences>): Proof {
  const has = value?.consumed.defender ?? 'unknown';
  return has === 'unknown' ? unknown(gap ?? { source: 'subscribed-skus', cause: 'error' }) : { is: has };
}

/** The connector to Intune is enabled or available. Without Intune there is none. */
export function connectorProof(connectors: Evidence<ThreatConnector>): Proof {
  const connector = defenderConnector(connectors);
  if (connector === null) return NO;
  if ('cause' in connector) return connector.cause === 'licence' ? NO : unknown(connector);
  return connector.partnerState === 'enabled' || connector.partnerState === 'available' ? YES : NO;
}

/** What Microsoft Secure Score says of Microsoft Defender for Endpoint (service `MDATP`). */
export interface DefenderControls {
  /** A control has points. */
  readonly control: Proof;
  /** Points reached, of how many; deprecated controls left out. Null where that is not known. */
  readonly points: { readonly score: number; readonly max: number } | null;
  readonly gap?: Gap | undefined;
  /** A control's latest state says that another product meets it. */
  readonly thirdParty: boolean;
}

type Profile = Used<typeof secureScoreControls>['rows'][number];

function latestState({ controlStateUpdates }: Profile): string | null {
  const dated = (controlStateUpdates ?? []).map(({ state, updatedDateTime }) => ({
    state,
    at: updatedDateTime === null ? Number.NEGATIVE_INFINITY : Date.parse(updatedDateTime),
  }));
  return dated.sort((a, b) => b.at - a.at)[0]?.state ?? null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Joins the newest score with the controls' profiles by name. */
export function defenderControls(
  scores: Used<typeof secureScore>,
  profiles: Used<typeof secureScoreControls>,
): DefenderControls {
  const [newest] = [...scores.rows].sort(
    (a, b) => Date.parse(b.createdDateTime) - Date.parse(a.createdDateTime),
  );
  const scoreOf = new Map(newest?.controlScores.map(({ controlName, score }) => [controlName, score]));
  const own = profiles.rows.filter(({ service }) => service === 'MDATP');
  const thirdParty = own.some((profile) => latestState(profile) === 'ThirdParty');
  const gap =
    gapOf('secure-score', scores) ??
    gapOf('secure-score-controls', profiles) ??
    (newest === undefined ? { source: 'secure-score', cause: 'incomplete' as const } : undefined);
  const hasPoints = own.some(({ id }) => (scoreOf.get(id) ?? 0) > 0);
  const control = hasPoints ? YES : gap === undefined ? NO : unknown(gap);
  const counted = own.filter(({ id, deprecated }) => deprecated !== true && scoreOf.has(id));
  // In millionths: sums of points such as 0.1 have no exact binary form.
  const points = {
    score: Math.round(1e6 * sum(counted.map(({ id }) => scoreOf.get(id) ?? 0))),
    max: Math.round(1e6 * sum(counted.map(({ maxScore }) => maxScore))),
  };
  return { control, points: gap === undefined ? points : null, gap, thirdParty };
}

/** 95 % of the devices that report are clean, or 70 % of the controls' points are reached. No device proves nothing. */
export function healthyDevices(
  protection: Used<typeof deviceProtection>,
  { points, gap }: DefenderControls,
): Proof {
  const [row] = protection.rows;
  const overview = row?.deviceProtectionOverview ?? null;
  const total = overview?.totalReportedDeviceCount ?? 0;
  const isClean = overview !== null && total > 0 && 100 * overview.cleanDeviceCount >= 95 * total;
  const isScored = points !== null && points.max > 0 && 10 * points.score >= 7 * points.max;
  if (isClean || isScored) return YES;
  const unread = row === undefined ? gapOf('device-protection', protection) : undefined;
  // Without Intune no device reports.
  const hidden = unread?.cause === 'licence' ? gap : (unread ?? gap);
  return hidden === undefined ? NO : unknown(hidden);
}
