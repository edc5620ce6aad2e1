import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import type { CustomerRow } from '../../lib/views/gdap/customer-access.ts';
import type { Protection } from '../../lib/views/gdap/technician-reach.ts';

const READ = '2026-11-20T05:00:00Z';
const NOW = '2026-11-20T08:00:00Z';
const end = (text: string): number => Date.parse(text);
const NOTHING = { customers: 0, roles: 0, unclear: 0 };

const [GLOBAL_ADMINISTRATOR, READER, HELPDESK] = [0, 1, 2] as const;

function customer(index: number): CustomerRow {
  return {
    id: `b0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `Customer ${index}`,
    relationships: [
      {
        name: `Support ${index}`,
        end: end('2028-01-01T12:00:00Z'),
        roleSet: 0,
        autoExtends: true,
      },
    ],
    spans: [{ from: end('2026-01-01T12:00:00Z'), until: null, roles: [HELPDESK] }],
    missing: [],
    beyond: [],
    excess: [],
    unclear: null,
    reach: [0],
    dap: false,
    mfa: { state: 'strong', covered: 98, users: 100 },
  };
}

const protection = (demanded: Protection['demanded'], change: Partial<Protection> = {}): Protection => ({
  demanded,
  policies: [],
  securityDefaults: false,
  gap: null,
  ...change,
});

/** An analysis with something of everything that can be said; 5,000 customers, of whom the first few are special. */
export const SAMPLE_ANALYSIS: GdapAnalysis = {
  tenant: { id: '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001', name: 'Contoso Cloud Partners' },
  cloud: 'global',
  sweep: { now: NOW, finishedAt: NOW, clockOffsetMs: 0, complete: false },
  customersUrl: 'https://partner.microsoft.com/dashboard/v2/customers',
  roles: [
    { name: 'Global Administrator', privileged: true },
    { name: 'Global Reader', privileged: false },
    { name: 'Helpdesk Administrator', privileged: true },
  ],
  roleSets: [[HELPDESK], [READER]],
  groups: [
    { name: 'Service desk' },
    { name: 'HelpdeskAgents', gap: { source: 'group-eligibilities', cause: 'consent' } },
  ],
  access: {
    basis: {
      readAt: READ,
      gaps: [{ source: 'gdap-relationships', cause: 'throttled', scope: null }],
    },
    customers: {
      readAt: null,
      gaps: [{ source: 'contracts', cause: 'consent', scope: 'Directory.Read.All' }],
    },
    insights: { mfa: { readAt: READ, gaps: [] }, dap: { readAt: READ, gaps: [] } },
    grants: { readAt: READ, gaps: [] },
    seen: {
      reaches: [
        { group: 0, roleSet: 0 },
        { group: 1, roleSet: 1 },
      ],
      customers: [
        {
          ...customer(1),
          name: 'Fabrikam, Inc.',
          spans: [{ from: end('2026-01-01T12:00:00Z'), until: end('2026-12-01T12:00:00Z'), roles: [READER] }],
          missing: null,
          beyond: [READER],
          excess: [GLOBAL_ADMINISTRATOR],
          unclear: 'throttled',
        },
        {
          ...customer(2),
          name: 'Tailspin Toys',
          missing: [READER, GLOBAL_ADMINISTRATOR],
          excess: null,
          reach: [0, 1],
          dap: true,
          mfa: { state: 'none', covered: 0, users: 12 },
        },
        ...Array.from({ length: 4998 }, (_, index) => customer(index + 3)),
      ],
      radar: {
        windows: [0, 30, 60, 90].map((days) => ({ days, ...NOTHING, unclear: days === 30 ? 1 : 0 })),
        months: [{ month: '2026-11', ...NOTHING }],
        later: NOTHING,
        endless: { customers: 4999, roles: 4999, unclear: 0 },
      },
      lost: {
        since: '2026-11-20T04:00:00Z',
        rows: [
          {
            customer: 'Woodgrove Bank',
            relationship: 'Contoso-Woodgrove',
            end: end('2026-11-20T05:30:00Z'),
            roles: [READER, GLOBAL_ADMINISTRATOR],
            unclear: 'throttled',
          },
        ],
      },
      profiled: true,
    },
  },
  technicians: {
    basis: { readAt: READ, gaps: [{ source: 'ca-policies', cause: 'consent', scope: 'Policy.Read.All' }] },
    seen: {
      rows: ['Adele', 'Ben', 'Cyd', 'Dana', 'Emily'].map((name, index) => ({
        id: name,
        name,
        customers: index,
        topRole: index === 0 ? null : HELPDESK,
        protection: index,
        groups: index === 4 ? [0] : [],
      })),
      protections: [
        protection('unknown', { gap: { source: 'ca-policies', cause: 'consent' } }),
        protection('mfa', { securityDefaults: true }),
        protection('mfa', {
          policies: [{ name: 'CA001', clauses: [] }],
          gap: { source: 'group-members', cause: 'role' },
        }),
        protection('mfaInPart', { policies: [{ name: 'CA002', clauses: ['location', 'somethingNew'] }] }),
        protection('phishingResistant', { policies: [{ name: 'CA003', clauses: [] }] }),
      ],
      unproven: [{ name: 'HelpdeskAgents', gap: { source: 'group-eligibilities', cause: 'consent' } }],
    },
  },
};
