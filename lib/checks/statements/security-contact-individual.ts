import type { Statement } from '../statement.ts';

export default {
  id: 'security-contact-individual',
  action: 'security-contact',
  title: 'The security contact is a mailbox of several people',
  holdsDays: 180,
  value: { kind: 'mailbox', optional: false },
  onlyWhere: null,
} satisfies Statement;
