import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'security-workshops',
  wording: 'Watch the on-demand security workshops',
  today: null,
  principles: ['verifyExplicitly', 'leastPrivilege', 'assumeBreach'],
  resources: [
    {
      title: 'Join on-demand workshop',
      kind: 'training',
      from: 'https://vshow.on24.com/vshow/Security_Depth/registration/22542',
      url: 'https://vshow.on24.com/vshow/Security_Depth/registration/22542',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
