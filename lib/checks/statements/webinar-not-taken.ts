import type { Statement } from '../statement.ts';

export default {
  id: 'webinar-not-taken',
  action: 'webinar',
  title: 'The Zero Trust training was taken within a year',
  holdsDays: 365,
  value: null,
  onlyWhere: null,
} satisfies Statement;
