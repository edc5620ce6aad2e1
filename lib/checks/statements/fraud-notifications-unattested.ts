import type { Statement } from '../statement.ts';

export default {
  id: 'fraud-notifications-unattested',
  action: 'fraud-notifications',
  title: 'Fraud notifications are turned on',
  holdsDays: 180,
  value: null,
  onlyWhere: null,
} satisfies Statement;
