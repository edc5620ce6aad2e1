import type { JSX } from 'preact';
import type { Text } from '../../lib/text/make-text.ts';
import type { Intents, RiskIntents } from '../scorecard/intents.ts';
import type { DashboardRecords, RecordName } from './dashboard-records.ts';
import type { DashboardRoute } from './dashboard-route.ts';
import type { ReportIntents } from './reports/report-intents.ts';

export interface DashboardIntents extends Omit<Intents, keyof RiskIntents> {
  readonly reports: ReportIntents;
}

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
  /** What follows it in the address is chosen within it: the page stays where it is when that changes. */
  readonly stays?: true;
  /** It has something to show before anything was checked. */
  readonly always?: true;
  /** Without these there is nothing to show: the page says then what is to be done. */
  readonly reads: readonly RecordName[];
  /** Name of the place that the address points at, for the window's title; absent or null = the view's name. */
  title?(records: DashboardRecords, route: DashboardRoute, text: Text): string | null;
  View(props: DashboardViewProps<RecordName>): JSX.Element;
}

/** Declares a view; the id must equal the file name (a test holds them together). */
export function defineDashboardView<Reads extends RecordName = never>(
  view: Omit<DashboardView, 'reads' | 'title' | 'View'> & {
    readonly reads: readonly Reads[];
    title?(records: Pick<DashboardRecords, Reads>, route: DashboardRoute, text: Text): string | null;
    View(props: DashboardViewProps<Reads>): JSX.Element;
  },
): DashboardView {
  return view;
}

/** What is read of the records: null where nothing is stored, absent where it was not asked for. */
export type ReadRecords = { readonly [Name in RecordName]?: DashboardRecords[Name] | null };

/** Whether everything is there that a view shows. */
export const hasAll = (records: ReadRecords, { reads }: DashboardView): records is DashboardRecords =>
  reads.every((name) => records[name] != null);

/** The name of a place, or null for that of its view. */
export const titleOf = (
  view: DashboardView,
  records: ReadRecords,
  route: DashboardRoute,
  text: Text,
): string | null => (hasAll(records, view) ? (view.title?.(records, route, text) ?? null) : null);
