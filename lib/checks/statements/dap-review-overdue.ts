import type { Statement } from '../statement.ts';

export default {
  id: 'dap-review-overdue',
  action: 'dap-removal',
  title: 'The DAP report was reviewed within 90 days',
  holdsDays: 90,
  value: null,
  onlyWhere: null,
} satisfies Statement;
