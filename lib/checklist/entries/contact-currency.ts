import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'contact-currency',
  wording: 'Keep your contacts updated in Partner Center.',
  today: null,
  principles: ['assumeBreach'],
  resources: [],
} satisfies ChecklistEntry;
