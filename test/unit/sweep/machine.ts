import { type TokenProblem, type TokenSource, TokenUnavailable } from '../../../lib/auth/token-source.ts';
import { CLOUDS, type Resource } from '../../../lib/microsoft/clouds.ts';
import type { Report } from '../../../lib/report/report.ts';
import { seen } from '../../../lib/risks/deeds.ts';
import { standingRisks } from '../../../lib/risks/standing.ts';
import { mergeSettings } from '../../../lib/settings/settings.ts';
import { type Database, openDatabase, type Scope } from '../../../lib/store/database.ts';
import { writeDeed } from '../../../lib/store/deeds.ts';
import { readReport } from '../../../lib/store/reports.ts';
import { readSummary } from '../../../lib/store/summaries.ts';
import { runSweep, type SweepOutcome } from '../../../lib/sweep/sweep.ts';
import type { Progress, SweepOptions } from '../../../lib/sweep/sweep-context.ts';
import { withMarks } from '../../../lib/views/risk-marks.ts';
import { type Cloud, createCloud } from '../../cloud/cloud.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import type { RecordedTenant } from '../../cloud/recorded-tenant.ts';

/** A machine with its own clock, database and signed-in person, before a simulated cloud. Nothing waits for real. */
export interface Machine {
  readonly cloud: Cloud;
  readonly db: Database;
  readonly scope: Scope;
  /** Waits that were sat through, in ms. */
  readonly waits: number[];
  readonly progress: Progress[];
  /** Machine time in ms since 1970; tests move it. */
  time: number;
  /** Sources whose token cannot be had, by API. */
  readonly tokenProblems: Map<Resource, TokenProblem>;
  sweep(change?: Partial<SweepOptions>): Promise<SweepOutcome>;
  report(): Promise<Report>;
  /** Verdict and cause of one check in the stored report. */
  verdict(check: string): Promise<string>;
  /** Checks whose entries the stored summary shows as new. */
  unseen(): Promise<readonly string[]>;
  /** The person looks at everything that is new. */
  lookAtAll(): Promise<void>;
  close(): void;
}

export interface MachineOptions {
  readonly tenant?: string | RecordedTenant;
  readonly longestWaitMs?: number;
}

const TENANTS = new URL('../../tenants/', import.meta.url).pathname;

export async function startMachine({
  tenant = 'typical',
  longestWaitMs = Number.POSITIVE_INFINITY,
}: MachineOptions = {}): Promise<Machine> {
  const recorded = typeof tenant === 'string' ? loadTenant(TENANTS + tenant) : tenant;
  const cloud = createCloud({ tenant: recorded, redirectUris: [] });
  // The product's own name: pages read the summary from there.
  const db = await openDatabase();
  const scope: Scope = ['global', cloud.account.tenantId];
  const { settings } = mergeSettings(recorded.file.settings ?? {}, {});
  const tokenProblems = new Map<Resource, TokenProblem>();
  const tokens: TokenSource = {
    account: async () => cloud.account,
    token: async ({ origin }) => {
      const resource = (['graph', 'partnerCenter', 'arm'] as const).find(
        (one) => `https://${CLOUDS.global[one]}` === origin,
      );
      if (resource === undefined) throw new Error(`no such API: ${origin}`);
      const problem = tokenProblems.get(resource);
      if (problem !== undefined) throw new TokenUnavailable(problem, 'test');
      try {
        return await cloud.issueToken(resource);
      } catch {
        throw new TokenUnavailable('consent', 'AADSTS65001');
      }
    },
  };
  const machine: Machine = {
    cloud,
    db,
    scope,
    waits: [],
    progress: [],
    time: cloud.clock.now().getTime(),
    tokenProblems,
    sweep: (change = {}) =>
      runSweep({
        cloud: 'global',
        fetch: (request) => cloud.handle(request),
        tokens,
        db,
        clock: {
          now: () => machine.time,
          longestWaitMs,
          wait: async (ms) => {
            machine.waits.push(ms);
            machine.time += ms;
          },
        },
        settings,
        attestations: [],
        exceptions: [],
        version: '0.0.0',
        paced: false,
        heartbeat: async () => {},
        progress: async (progress) => {
          machine.progress.push(progress);
        },
        signal: new AbortController().signal,
        ...change,
      }),
    report: async () => (await readReport(db, scope)) as Report,
    verdict: async (id) => {
      const check = (await machine.report()).checks.find((one) => one.id === id);
      return check?.cause === undefined ? `${check?.verdict}` : `${check.verdict} (${check.cause})`;
    },
    unseen: async () => {
      const summary = await readSummary(scope[0], scope[1]);
      return summary?.risks.filter((risk) => risk.fresh > 0).map((risk) => risk.check) ?? [];
    },
    async lookAtAll() {
      const checks = await machine.unseen();
      await writeDeed(db, scope, (log, summary) => {
        const events = seen(log, checks, new Date(machine.time).toISOString());
        return { events, summary: withMarks(summary, standingRisks([...log, ...events])) };
      });
    },
    close: () => db.close(),
  };
  return machine;
}
