import { ACTION_GROUPS, ACTIONS } from '../../lib/checklist/action.ts';
import type { Summary, SummaryAction, SummaryCheck, SummaryRisk } from '../../lib/views/summary.ts';

const check = (id: string, over: Partial<SummaryCheck>): SummaryCheck => ({
  id,
  severity: 'medium',
  mandatory: false,
  verdict: 'unknown',
  ...(over.verdict === undefined ? { cause: 'notYetRead' } : {}),
  title: id,
  failing: 0,
  total: 0,
  fix: null,
  ...over,
});

const READ_AT = '2026-11-20T07:58:00.000Z';
type Judged = Pick<SummaryAction, 'verdict' | 'checks'> & Partial<SummaryAction>;

const JUDGED: Readonly<Record<SummaryAction['id'], Judged>> = {
  webinar: {
    verdict: 'attested',
    checks: [
      check('webinar-not-taken', { verdict: 'attested', title: 'The webinar was taken on 3 October 2026.' }),
    ],
  },
  'partner-blog': {
    verdict: 'unknown',
    cause: 'attestation',
    checks: [
      check('partner-blog-not-read', {
        cause: 'attestation',
        title: 'Nobody said that the blog post was read.',
      }),
    ],
  },
  'security-workshops': { verdict: 'notApplicable', checks: [] },
  'security-contact': {
    verdict: 'fail',
    readAt: READ_AT,
    checks: [
      check('security-contact-missing', {
        severity: 'high',
        mandatory: true,
        verdict: 'fail',
        title: 'Partner Center has no security contact.',
        failing: 1,
        total: 1,
        fix: {
          text: 'Add one in Partner Center',
          url: 'https://partner.microsoft.com/dashboard/account/v3/legalbusiness',
          explain: 'https://learn.microsoft.com/partner-center/security/security-requirements',
        },
      }),
      check('security-contact-individual', { title: 'The security contact is one person' }),
    ],
  },
  'contact-currency': { verdict: 'accepted', readAt: READ_AT, checks: [] },
  'own-phishing-resistant-mfa': {
    verdict: 'fail',
    readAt: READ_AT,
    checks: [
      check('mfa-baseline-missing', {
        severity: 'critical',
        mandatory: true,
        verdict: 'fail',
        title: 'No enabled policy demands MFA, and security defaults are off.',
        failing: 1,
        total: 1,
        fix: {
          text: 'Open Conditional Access',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
          explain: 'https://learn.microsoft.com/partner-center/security/security-requirements',
        },
      }),
      check('admins-without-mfa-method', { cause: 'consent', title: 'Administrators without an MFA method' }),
      check('legacy-authentication-open', { title: 'Legacy authentication is open' }),
      check('weak-methods-allowed', { severity: 'advisory', title: 'Weak methods are allowed' }),
    ],
  },
  'customer-phishing-resistant-mfa': {
    verdict: 'unknown',
    cause: 'role',
    checks: [check('customers-without-mfa', { cause: 'role', title: 'Customers without MFA' })],
  },
  'dap-removal': {
    verdict: 'unknown',
    cause: 'consent',
    checks: [check('dap-without-gdap', { cause: 'consent', title: 'DAP connections without GDAP' })],
  },
  'gdap-migration': {
    verdict: 'partial',
    readAt: READ_AT,
    checks: [
      check('gdap-expiring', {
        severity: 'high',
        verdict: 'partial',
        title: 'Customers lose roles within 60 days.',
        failing: 10,
        total: 25,
        fix: {
          text: 'Open Customers',
          url: 'https://partner.microsoft.com/dashboard/v2/customers/list',
          explain: 'https://learn.microsoft.com/partner-center/customers/gdap-introduction',
        },
      }),
    ],
  },
  'secured-devices': { verdict: 'grace', checks: [] },
  'compliant-devices': {
    verdict: 'unknown',
    cause: 'notYetRead',
    checks: [check('noncompliant-devices', { title: 'Devices that are not compliant' })],
  },
  'endpoint-protection': { verdict: 'unknown', cause: 'licence', checks: [] },
  'fraud-notifications': {
    verdict: 'pass',
    readAt: READ_AT,
    checks: [
      check('security-alerts-unanswered', { verdict: 'pass', title: 'Every security alert was answered.' }),
    ],
  },
  'cost-management': {
    verdict: 'unknown',
    cause: 'notYetRead',
    checks: [check('subscriptions-without-budget', { title: 'Subscriptions without a budget' })],
  },
  'identity-protection': { verdict: 'pass', readAt: READ_AT, checks: [] },
};

const CUSTOMERS = [
  'Fabrikam Coffee GmbH',
  'Litware Logistics',
  'Wide World Importers',
  'شركة نورثويند',
  'Adventure Works Cycles and Mountain Equipment International Holding',
  'Proseware',
  'Tailspin Toys',
  'Woodgrove Bank',
];

const RISKS: readonly SummaryRisk[] = [
  {
    key: 'mfa-baseline-missing/t/tenant',
    check: 'mfa-baseline-missing',
    severity: 'critical',
    verdict: 'fail',
    name: 'Contoso Cloud Partners',
    title: 'Nobody has to use MFA',
    text: 'No enabled Conditional Access policy demands MFA, and security defaults are off.',
    openedAt: '2026-11-03T08:00:00.000Z',
    unseen: false,
    blind: false,
  },
  {
    key: 'security-contact-missing/t/tenant',
    check: 'security-contact-missing',
    severity: 'high',
    verdict: 'fail',
    name: 'Contoso Cloud Partners',
    title: 'No security contact',
    text: 'Microsoft does not know whom to tell about a threat.',
    openedAt: '2026-11-20T08:00:00.000Z',
    unseen: true,
    blind: false,
  },
  ...CUSTOMERS.map(
    (name, index): SummaryRisk => ({
      key: `gdap-expiring/t/${index}`,
      check: 'gdap-expiring',
      severity: 'high',
      verdict: index < 4 ? 'fail' : 'partial',
      name,
      title: 'Access to a customer is about to end',
      text: `Loses Helpdesk Administrator and Directory Readers in ${index * 7 + 3} days.`,
      openedAt: `2026-11-${String(10 + index)}T08:00:00.000Z`,
      unseen: index === 2,
      blind: index === 5,
    }),
  ),
];

/** A tenant in which every verdict, cause and kind of row occurs that the popup can show. Values are literal. */
export const SAMPLE_SUMMARY: Summary = {
  cloud: 'global',
  tenant: { id: '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001', name: 'Contoso Cloud Partners' },
  signedInAs: 'megan.bowen@contoso.example',
  locale: 'en',
  sweep: {
    id: 'sweep-1',
    now: '2026-11-20T08:00:00.000Z',
    finishedAt: '2026-11-20T08:00:41.000Z',
    clockOffsetMs: 0,
    complete: false,
  },
  score: { value: 3.5, outOf: 14, coverage: 0.57, unknown: 6 },
  microsoftScore: { current: 60, max: 80, refreshedAt: '2026-11-19T22:00:00.000Z' },
  groups: ACTION_GROUPS.map((id) => ({
    id,
    actions: ACTIONS.filter(({ group }) => group === id).map((action) => ({
      id: action.id,
      readAt: null,
      ...JUDGED[action.id],
    })),
  })),
  risks: RISKS,
  gaps: [
    {
      source: 'users',
      cause: 'consent',
      scopes: ['User.Read.All'],
      licences: [],
      checks: ['admins-without-mfa-method'],
    },
    {
      source: 'pc-customers',
      cause: 'consent',
      scopes: ['partnercenter'],
      licences: [],
      checks: ['dap-without-gdap'],
    },
    {
      source: 'customer-insights',
      cause: 'role',
      scopes: [],
      licences: [],
      checks: ['customers-without-mfa'],
    },
    { source: 'partner-score-history', cause: 'throttled', scopes: [], licences: [], checks: [] },
  ],
};

/** The same tenant on its best day: nothing open, everything read. */
export const CLEAR_SUMMARY: Summary = {
  ...SAMPLE_SUMMARY,
  sweep: { ...SAMPLE_SUMMARY.sweep, complete: true },
  score: { value: 15, outOf: 15, coverage: 1, unknown: 0 },
  groups: SAMPLE_SUMMARY.groups.map(({ id, actions }) => ({
    id,
    actions: actions.map((action) => ({ id: action.id, verdict: 'pass', readAt: READ_AT, checks: [] })),
  })),
  risks: [],
  gaps: [],
};
