import type { Statement } from '../statement.ts';

export default {
  id: 'customer-phishing-resistance-unproven',
  action: 'customer-phishing-resistant-mfa',
  title: 'Customers use phishing-resistant MFA',
  holdsDays: 180,
  value: { kind: 'customer', optional: true },
  onlyWhere: null,
} satisfies Statement;
