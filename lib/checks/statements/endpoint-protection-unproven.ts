import type { Statement } from '../statement.ts';

export default {
  id: 'endpoint-protection-unproven',
  action: 'endpoint-protection',
  title: 'Endpoints have next-generation protection',
  holdsDays: 180,
  value: { kind: 'product', optional: false },
  onlyWhere: 'Only for another product than Microsoft Defender for Endpoint.',
} satisfies Statement;
