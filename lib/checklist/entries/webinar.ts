import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'webinar',
  wording: 'Register for the "Security through the lens of Zero Trust" webinar',
  today: null,
  principles: ['verifyExplicitly', 'leastPrivilege', 'assumeBreach'],
  resources: [
    {
      title: 'Register for webinar',
      kind: 'training',
      from: 'https://vshow.on24.com/vshow/Security_Depth/registration/22777',
      url: 'https://vshow.on24.com/vshow/Security_Depth/registration/22777',
      state: 'redirected',
      minutes: 300,
    },
  ],
} satisfies ChecklistEntry;
