import type { Statement } from '../statement.ts';

export default {
  id: 'workshops-not-watched',
  action: 'security-workshops',
  title: 'The security workshops were watched within a year',
  holdsDays: 365,
  value: null,
  onlyWhere: null,
} satisfies Statement;
