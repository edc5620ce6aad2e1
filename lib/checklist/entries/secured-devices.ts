import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'secured-devices',
  wording: 'Use secured devices to access your tenant.',
  today: 'For accounts with customer tenant access, Microsoft recommends a separate endpoint.',
  principles: ['verifyExplicitly', 'assumeBreach'],
  resources: [],
} satisfies ChecklistEntry;
