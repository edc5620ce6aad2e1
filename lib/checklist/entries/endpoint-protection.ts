import type { ChecklistEntry } from '../entry.ts';

export default {
  id: 'endpoint-protection',
  wording:
    'Use next-generation antivirus and endpoint detection, as well as response products such as Microsoft Defender for Endpoint.',
  today: null,
  principles: ['assumeBreach'],
  resources: [
    {
      title: 'Learn more about Microsoft Defender for Endpoint',
      kind: 'article',
      from: 'https://www.microsoft.com/security/business/endpoint-security/microsoft-defender-endpoint',
      url: 'https://www.microsoft.com/security/business/endpoint-security/microsoft-defender-endpoint',
      state: 'redirected',
    },
    {
      title: 'Watch an overview video',
      kind: 'training',
      from: 'https://www.microsoft.com/videoplayer/embed/RE4wDob',
      url: 'https://www.microsoft.com/videoplayer/embed/RE4wDob',
      state: 'redirected',
    },
    {
      title: 'Review the documentation',
      kind: 'article',
      from: 'https://docs.microsoft.com/microsoft-365/security/defender-endpoint/microsoft-defender-endpoint?view=o365-worldwide',
      url: 'https://learn.microsoft.com/defender-endpoint/microsoft-defender-endpoint',
      state: 'redirected',
    },
    {
      title: 'Compare plans',
      kind: 'article',
      from: 'https://learn.microsoft.com/microsoft-365/security/defender-endpoint/defender-endpoint-plan-1-2?view=o365-worldwide',
      url: 'https://learn.microsoft.com/defender-endpoint/defender-endpoint-plan-1-2',
      state: 'redirected',
    },
  ],
} satisfies ChecklistEntry;
