import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCheck } from '../../../lib/store/dashboard.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { readStoredReport } from '../../../lib/store/reports.ts';
import { readEvents } from '../../../lib/store/risk-events.ts';
import { readSummary } from '../../../lib/store/summaries.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { type Machine, startMachine } from './machine.ts';

const HEALTHY = loadTenant(new URL('../../tenants/healthy', import.meta.url).pathname);
const AUDITS = '/v1.0/auditLogs/directoryAudits';
const POLICIES = '/v1.0/identity/conditionalAccess/policies';
/** Of the recorded tenant: the policy that demands MFA of everybody. */
const MFA = '2fa91425-cb00-4853-9d2c-67eda13ffe79';
const MEGAN = '11111111-aaaa-4bbb-8ccc-222222222222';

const ENTRY = {
  id: 'IPCGraph_1',
  category: 'Policy',
  result: 'success',
  activityDisplayName: 'Update conditional access policy',
  activityDateTime: '2026-11-20T08:30:00.123Z',
  loggedByService: 'Conditional Access',
  initiatedBy: {
    user: { id: MEGAN, displayName: 'Hollis Meyer', userPrincipalName: 'megan@contoso.com' },
    app: null,
  },
  targetResources: [{ id: MFA, type: 'Policy', modifiedProperties: [] }],
};

/** The recorded policies, that one turned off. */
const withoutMfa = () => {
  const recorded = HEALTHY.recordings.find(({ request }) => request.endsWith(POLICIES))?.body as {
    value: { id: string }[];
  };
  return {
    ...recorded,
    value: recorded.value.map((one) => (one.id === MFA ? { ...one, state: 'disabled' } : one)),
  };
};

let machine: Machine;
beforeEach(async () => {
  machine = await startMachine({ tenant: HEALTHY });
});
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

const asked = () => machine.cloud.log.filter(({ path }) => path === AUDITS);
const summary = () => readSummary(...machine.scope);
/** An hour passes, in which the policy is turned off. */
function turnOff(): void {
  machine.cloud.fail(POLICIES, { status: 200, body: withoutMfa() });
  machine.cloud.clock.advance(60 * 60_000);
  machine.time += 60 * 60_000;
}

test('a policy that was turned off is told with who did it, in dashboard and popup, and not in the report', async () => {
  await machine.sweep();
  expect(asked()).toEqual([]);
  turnOff();
  machine.cloud.fail(AUDITS, { status: 200, body: { value: [ENTRY] } });
  await machine.sweep();
  expect(asked().map(({ url }) => new URL(url).searchParams.get('$filter')?.slice(0, 43))).toEqual([
    'activityDateTime ge 2026-11-20T08:00:00Z an',
  ]);
  const when = new Date('2026-11-20T08:30:00.123Z');
  const date = when.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  const told = {
    text: `Done by \u2068Hollis Meyer\u2069, \u2068${date}\u2069: \u2068Update conditional access policy\u2069`,
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Audit',
  };
  const inPopup = async () =>
    (await summary())?.risks
      .find(({ check }) => check === 'mfa-baseline-missing')
      ?.subjects.map(({ text }) => text.slice(text.indexOf('Done by')));
  expect(await inPopup()).toEqual([told.text]);
  const detail = await readCheck(machine.db, machine.scope, 'mfa-baseline-missing');
  expect(detail?.subjects.map(({ explained }) => explained)).toEqual([told]);
  expect(JSON.stringify(await machine.report())).not.toContain('Hollis Meyer');
  // It stands while the risk does, though the next sweep reads a later part of the log.
  machine.cloud.clearFaults();
  machine.cloud.fail(POLICIES, { status: 200, body: withoutMfa() });
  machine.cloud.fail(AUDITS, { status: 200, body: { value: [] } });
  await machine.sweep();
  expect(await inPopup()).toEqual([told.text]);
});

test.each([
  ['refused', { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'no' } } }],
  ['not understood', { status: 200, body: { value: 'garbage' } }],
])(
  'a log that is %s explains nothing, and takes nothing: no gap, no unknown, a sweep that is complete',
  async (_name, answer) => {
    await machine.sweep();
    turnOff();
    machine.cloud.fail(AUDITS, answer);
    await machine.sweep();
    const { sweep, gaps } = await machine.report();
    expect([sweep.complete, gaps.map(({ source }) => source), (await summary())?.gaps]).toEqual([
      true,
      [],
      [],
    ]);
    expect(await machine.verdict('mfa-baseline-missing')).toBe('partial');
    const events = await readEvents(machine.db, machine.scope);
    const worse = events.filter(({ news }) => news === 'new');
    expect([worse.length > 0, worse.filter(({ explained }) => explained !== undefined)]).toEqual([true, []]);
    const { basis } = (await readStoredReport(machine.db, machine.scope)) ?? {};
    expect(basis?.sources.map(({ source }) => source)).not.toContain('directory-audits');
  },
);
