import type { Portal } from '../../lib/settings/portals.ts';
import type { Saved } from './settings-model.ts';

/** A portal and whether hints show there. `missing`: wanted, but the browser does not allow it. */
export interface PortalRow extends Pick<Portal, 'host' | 'product' | 'cloud'> {
  readonly state: 'on' | 'off' | 'missing';
}

/** Everything that the settings page says of hints. */
export interface HintsModel {
  readonly portals: readonly PortalRow[];
  /** Hosts that settings name and this version knows no portal of. */
  readonly strangers: readonly string[];
  /** Policy fixed the portals. */
  readonly managed: boolean;
  /** Keys of the shortcut, as the browser writes them; null where none is set. */
  readonly keys: string | null;
  /** What "Not now" hides at present: sites by host, and so many single pages. */
  readonly hidden: { readonly sites: readonly string[]; readonly places: number };
  /** What hints met, redacted; null when nothing was counted. */
  readonly report: string | null;
}

export interface HintsIntents {
  /** Switches hints of a portal on or off; asks the browser where it must. Call it inside a click. */
  switchPortal(host: string, on: boolean): Promise<Saved['kind']>;
  /** Shows hints again on a site, or (null) on every single page on which they are hidden. */
  showAgain(site: string | null): Promise<Saved['kind']>;
  /** Counts anew what hints meet. */
  forgetCounts(): Promise<Saved['kind']>;
}
