import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'partner-blog',
  wording: 'Read the "Securing the channel" blog post',
  today: null,
  principles: ['verifyExplicitly', 'leastPrivilege', 'assumeBreach'],
  resources: [
    {
      title: 'Read the blog: Securing the channel',
      kind: 'article',
      from: 'https://blogs.partner.microsoft.com/mpn/securing-the-channel-journey-to-zero-trust/',
      url: 'https://blogs.partner.microsoft.com/mpn/securing-the-channel-journey-to-zero-trust/',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
