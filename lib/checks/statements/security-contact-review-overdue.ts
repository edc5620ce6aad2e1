import type { Statement } from '../statement.ts';

export default {
  id: 'security-contact-review-overdue',
  action: 'contact-currency',
  title: 'The security contact was reviewed within 90 days',
  holdsDays: 90,
  value: null,
  onlyWhere: null,
} satisfies Statement;
