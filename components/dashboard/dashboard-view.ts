/** The views of the dashboard, by the hash of its address; the first one shows without a hash. */
export const DASHBOARD_VIEWS = ['expiry', 'customers', 'technicians', 'checklist'] as const;
export type DashboardView = (typeof DASHBOARD_VIEWS)[number];

/** The view that an address' hash names; the first one for any other. */
export const viewOf = (hash: string): DashboardView =>
  DASHBOARD_VIEWS.find((view) => hash === `#${view}`) ?? DASHBOARD_VIEWS[0];
