import type { Statement } from '../statement.ts';

export default {
  id: 'separate-workstations-unattested',
  action: 'secured-devices',
  title: 'Customers are reached from a separate endpoint',
  holdsDays: 180,
  value: null,
  onlyWhere: null,
} satisfies Statement;
