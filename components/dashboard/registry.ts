/// <reference types="vite/client" />
import type { DashboardView } from './dashboard-view.ts';

const modules = import.meta.glob<DashboardView>('./views/*.tsx', { eager: true, import: 'default' });

/** Every view there is, those of the navigation first and in its order. */
export const DASHBOARD_VIEWS: readonly DashboardView[] = Object.values(modules).sort(
  (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.id < b.id ? -1 : 1),
);
