import type { Statement } from '../statement.ts';

export default {
  id: 'partner-blog-not-read',
  action: 'partner-blog',
  title: 'Microsoft’s partner blog on security was read within a year',
  holdsDays: 365,
  value: null,
  onlyWhere: null,
} satisfies Statement;
