import type { Account, Token, TokenRequest, TokenSource } from '../auth/token-source.ts';
import type { ReadOnlyClient } from '../microsoft/client.ts';
import type { Cloud } from '../microsoft/clouds.ts';
import type { LedgerEntry } from '../microsoft/ledger.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import type { Attestation, Exception } from '../settings/told.ts';
import type { Database, Scope } from '../store/database.ts';
import type { Clock } from './clock.ts';

/** Live progress, as the popup shows it. */
export interface Progress {
  readonly id: string;
  readonly startedAt: string;
  readonly done: number;
  readonly total: number;
  readonly requests: number;
  /** Machine time until which Microsoft asked us to wait, ISO 8601; null = at work. */
  readonly waitingUntil: string | null;
}

/** What a sweep needs from outside. It knows neither browser nor Node. */
export interface SweepOptions {
  readonly cloud: Cloud;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tokens: TokenSource;
  readonly db: Database;
  readonly clock: Clock;
  readonly settings: EffectiveSettings['settings'];
  readonly attestations: readonly Attestation[];
  readonly exceptions: readonly Exception[];
  /** Version of the product, for the report. */
  readonly version: string;
  /** Keep to the request rates that Microsoft documents. */
  readonly paced: boolean;
  /** Called after every step: in the browser an extension API call, which keeps the worker alive. */
  readonly heartbeat: () => Promise<void>;
  readonly progress: (progress: Progress) => Promise<void>;
  readonly signal: AbortSignal;
}

/** One running sweep: its options, whose it is, and the one client of it. */
export interface SweepContext extends SweepOptions {
  readonly sweep: string;
  readonly account: Account;
  /** Tokens of this account and no other. */
  readonly token: (request: TokenRequest) => Promise<Token>;
  readonly scope: Scope;
  readonly client: ReadOnlyClient;
  /** Ledger entries since the last commit; the next commit takes them. */
  readonly ledger: LedgerEntry[];
}
