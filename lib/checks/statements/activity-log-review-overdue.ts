import type { Statement } from '../statement.ts';

export default {
  id: 'activity-log-review-overdue',
  action: 'fraud-notifications',
  title: 'The activity log is looked through every month',
  holdsDays: 30,
  value: null,
  onlyWhere: null,
} satisfies Statement;
