import { ACTION_GROUPS, ACTIONS } from '../../lib/checklist/action.ts';
import type { RiskEntry, RiskMarks } from '../../lib/views/risk-entry.ts';
import type { Summary, SummaryAction, SummaryCheck } from '../../lib/views/summary.ts';

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

const marks = (openedAt: string, change: Partial<RiskMarks> = {}): RiskMarks => ({
  news: null,
  openedAt,
  firstOpenedAt: null,
  lookedAt: null,
  snoozed: null,
  ...change,
});

/** A cause that concerns the tenant as a whole. */
function ofTenant(
  entry: Pick<RiskEntry, 'check' | 'severity' | 'verdict' | 'title'> & { text: string },
  own: RiskMarks,
): RiskEntry {
  const { text, ...rest } = entry;
  const name = 'Contoso Cloud Partners';
  const key = `${entry.check}/t/tenant`;
  const fresh = own.news === null || own.news === 'differently' ? 0 : 1;
  return {
    ...rest,
    total: 1,
    fresh,
    ...own,
    subjects: [{ key, verdict: entry.verdict, name, text, ...own }],
  };
}

const RISKS: readonly RiskEntry[] = [
  ofTenant(
    {
      check: 'mfa-baseline-missing',
      severity: 'critical',
      verdict: 'fail',
      title: 'Nobody has to use MFA',
      text: 'No enabled Conditional Access policy demands MFA, and security defaults are off.',
    },
    marks('2026-11-03T08:00:00.000Z'),
  ),
  ofTenant(
    {
      check: 'security-contact-missing',
      severity: 'high',
      verdict: 'fail',
      title: 'No security contact',
      text: 'Microsoft does not know whom to tell about a threat.',
    },
    marks('2026-11-20T08:00:00.000Z', { news: 'new' }),
  ),
  {
    check: 'gdap-expiring',
    severity: 'high',
    verdict: 'fail',
    title: 'Access to a customer is about to end',
    total: 412,
    fresh: 3,
    ...marks('2026-11-10T08:00:00.000Z', { news: 'returned', firstOpenedAt: '2026-09-02T08:00:00.000Z' }),
    subjects: CUSTOMERS.map((name, index) => ({
      key: `gdap-expiring/t/${index}`,
      verdict: index < 4 ? 'fail' : 'partial',
      name,
      text: `Loses Helpdesk Administrator and Directory Readers in ${index * 7 + 3} days.`,
      ...marks(`2026-11-${String(10 + index)}T08:00:00.000Z`, { news: index < 3 ? 'returned' : null }),
    })),
  },
  ofTenant(
    {
      check: 'risk-policies-merged',
      severity: 'high',
      verdict: 'partial',
      title: 'One policy looks at both risks',
      text: 'User risk and sign-in risk stand in the same policy.',
    },
    marks('2026-11-14T08:00:00.000Z', { news: 'differently' }),
  ),
  ofTenant(
    {
      check: 'customers-without-mfa',
      severity: 'high',
      verdict: 'partial',
      title: 'Customers do not demand MFA',
      text: 'Tailspin Toys demands it of nobody.',
    },
    marks('2026-11-15T08:00:00.000Z', { lookedAt: '2026-11-18T03:59:00.000Z' }),
  ),
  ...['weak-methods-allowed', 'legacy-authentication-open'].map((check) =>
    ofTenant(
      { check, severity: 'medium', verdict: 'partial', title: `${check} is so`, text: 'It is.' },
      marks('2026-11-12T08:00:00.000Z'),
    ),
  ),
  ofTenant(
    {
      check: 'partner-app-secrets',
      severity: 'medium',
      verdict: 'fail',
      title: 'An app holds a secret that never ends',
      text: 'CSP automation',
    },
    marks('2026-11-01T08:00:00.000Z', { snoozed: { until: '2026-11-21T07:00:00.000Z' } }),
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
  requirements: {
    mandatory: { met: 1, total: 3 },
    recommended: { met: 0, total: 2 },
    preview: { met: 0, total: 0 },
    complete: true,
  },
  role: 'all',
  next: [
    {
      action: 'security-contact',
      check: 'security-contact-missing',
      severity: 'high',
      mandatory: true,
      settles: 1,
      changes: 1,
    },
  ],
  groups: ACTION_GROUPS.map((id) => ({
    id,
    actions: ACTIONS.filter(({ group }) => group === id).map((action) => ({
      id: action.id,
      keyRoles: action.keyRoles,
      readAt: null,
      ...JUDGED[action.id],
    })),
  })),
  risks: RISKS,
  accepted: 2,
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
  unlocks: [
    {
      group: 'directory',
      heading: 'People, groups and roles',
      why: 'Reads who is an administrator or technician, so that each can be judged by name.',
      resource: 'graph',
      scopes: ['User.Read.All'],
      checks: ['admins-without-mfa-method'],
    },
    {
      group: 'partnerCenter',
      heading: 'Partner Center',
      why: 'Reads your customers, their delegated access (DAP), Azure costs and budgets, the activity log, and calls without MFA.',
      resource: 'partnerCenter',
      scopes: ['user_impersonation'],
      checks: ['dap-without-gdap'],
    },
  ],
  countdowns: [],
};

/** The same tenant on its best day: nothing open, everything read. */
export const CLEAR_SUMMARY: Summary = {
  ...SAMPLE_SUMMARY,
  sweep: { ...SAMPLE_SUMMARY.sweep, complete: true },
  score: { value: 15, outOf: 15, coverage: 1, unknown: 0 },
  groups: SAMPLE_SUMMARY.groups.map(({ id, actions }) => ({
    id,
    actions: actions.map(({ id: action, keyRoles }) => ({
      id: action,
      keyRoles,
      verdict: 'pass',
      readAt: READ_AT,
      checks: [],
    })),
  })),
  next: [],
  risks: [],
  accepted: 0,
  gaps: [],
  unlocks: [],
};
