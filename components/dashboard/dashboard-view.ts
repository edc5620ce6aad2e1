import type { JSX } from 'preact';
import type { Intents, RiskIntents } from '../scorecard/intents.ts';
import type { DashboardRecords, RecordName } from './dashboard-records.ts';
import type { DashboardRoute } from './dashboard-route.ts';

export type DashboardIntents = Omit<Intents, keyof RiskIntents>;

/** What a view is handed: the records that it asked for, where in it the address points, and the server's time. */
export interface DashboardViewProps<Reads extends RecordName = never> {
  readonly records: Pick<DashboardRecords, Reads>;
  readonly route: DashboardRoute;
  readonly now: Date;
  readonly intents: DashboardIntents;
}

/** One view of the dashboard: a file of its own in `views/`, under the name that stands in the address. */
export interface DashboardView {
  readonly id: string;
  /** Its place in the navigation (words `view-<id>`), and among those the first one shows without an address; null = reached by links alone. */
  readonly place: number | null;
  /** The view of the navigation that it belongs to; its own id if absent. */
  readonly within?: string;
  /** Without these there is nothing to show: the page says then what is to be done. */
  readonly reads: readonly RecordName[];
  View(props: DashboardViewProps<RecordName>): JSX.Element;
}

/** Declares a view; the id must equal the file name (a test holds them together). */
export function defineDashboardView<Reads extends RecordName = never>(
  view: Omit<DashboardView, 'reads' | 'View'> & {
    readonly reads: readonly Reads[];
    View(props: DashboardViewProps<Reads>): JSX.Element;
  },
): DashboardView {
  return view;
}
