import type { Statement } from '../statement.ts';

export default {
  id: 'risk-notifications-unproven',
  action: 'identity-protection',
  title: 'Alerts about users at risk go to somebody',
  holdsDays: 180,
  value: null,
  onlyWhere: 'Only where Microsoft’s answer does not tell who gets these alerts.',
} satisfies Statement;
