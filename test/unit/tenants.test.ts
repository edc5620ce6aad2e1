import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/report/report.ts';
import { judgeTenant } from '../../scripts/judge-tenant.ts';

/** Verdicts that an expert wrote down before any code judged them: `test/tenants/expected/`. */
const folder = (name: string): string => new URL(`../tenants/${name}`, import.meta.url).pathname;
const judge = async (name: string) =>
  (await judgeTenant({ tenant: folder(name), version: '0.0.0' })) as Report;

interface ExpectedSubject {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string;
  /** Detail code, where the catalogue names it. */
  readonly code?: string;
}
interface ExpectedCheck {
  readonly verdict: string;
  readonly cause?: string;
  /** All whose verdict is neither `pass` nor `notApplicable`, sorted by id. */
  readonly subjects: readonly ExpectedSubject[];
}
const expectedOf = (name: string): Readonly<Record<string, ExpectedCheck>> =>
  JSON.parse(readFileSync(folder(`expected/${name}.json`), 'utf8'));

const ACTIONS: ReadonlySet<string> = new Set([
  'security-contact',
  'contact-currency',
  'own-phishing-resistant-mfa',
  'customer-phishing-resistant-mfa',
  'dap-removal',
  'gdap-migration',
]);
const checksOf = (report: Report) => report.checks.filter(({ action }) => ACTIONS.has(action));

/** What the report says in the expectation's words; a code only where one is expected of that subject. */
function said(report: Report, expected: Readonly<Record<string, ExpectedCheck>>) {
  const built = checksOf(report).filter(({ cause }) => cause !== 'notBuilt');
  return Object.fromEntries(
    built.map(({ id, verdict, cause, subjects }) => [
      id,
      {
        verdict,
        ...(verdict === 'unknown' && { cause }),
        subjects: subjects.items
          .map((item) => {
            const coded = expected[id]?.subjects.find((one) => one.id === item.id)?.code !== undefined;
            return {
              id: item.id,
              kind: item.kind,
              verdict: item.verdict,
              ...(coded && { code: item.detail.code }),
            };
          })
          .sort((left, right) => (left.id < right.id ? -1 : 1)),
      },
    ]),
  );
}

const wrong = ({ subjects }: ExpectedCheck) =>
  subjects.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial').length;

describe.each(['healthy', 'typical', 'bad'])('%s', (name) => {
  test('every check that is built says what the expert read, subject by subject', async () => {
    const expected = expectedOf(name);
    const report = await judge(name);
    expect(checksOf(report).map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(expected)));
    const found = said(report, expected);
    expect(Object.keys(found).length).toBeGreaterThan(20);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((id) => [id, expected[id]])));
    const counted = report.checks.filter(({ id, severity }) => id in found && severity !== 'advisory');
    const findings = counted.reduce(
      (sum, { id }) => sum + wrong(expected[id] ?? { verdict: '', subjects: [] }),
      0,
    );
    expect(report.risks.filter(({ check }) => check in found)).toHaveLength(findings);
  });
});

describe('healthy', () => {
  test('nothing is wrong, and nothing could not be read', async () => {
    const report = await judge('healthy');
    expect([report.risks, report.gaps, report.sweep.complete]).toEqual([[], [], true]);
  });
});

/** How many subjects each check of `typical` judged, the good ones among them. */
test('typical: the good ones are judged, too', async () => {
  const totals = new Map((await judge('typical')).checks.map(({ id, subjects }) => [id, subjects.total]));
  for (const [id, total] of Object.entries({
    'security-contact-missing': 1,
    'security-contact-individual': 1,
    'security-contact-review-overdue': 1,
    'stale-notification-addresses': 1,
    'mfa-baseline-missing': 1,
    'customers-without-mfa': 25,
    'customers-with-weak-mfa': 23,
    'customer-phishing-resistance-unproven': 25,
    'microsoft-says-customer-mfa-missing': 1,
    'dap-without-gdap': 25,
    'dap-beside-gdap': 25,
    'dap-review-overdue': 1,
    'customers-without-gdap': 25,
    'gdap-expiring': 22,
    'gdap-global-administrator': 23,
    'gdap-unassigned': 23,
    'gdap-assignment-stuck': 24,
    'gdap-transition-leftover': 23,
    'gdap-approval-lapsing': 1,
    'gdap-excess-roles': 23,
    'gdap-missing-roles': 0,
    'gdap-unused-roles': 22,
    'gdap-access-lost': 0,
  }))
    expect([id, totals.get(id)]).toEqual([id, total]);
});

describe('bad', () => {
  test('what ended since the sweep before is lost', async () => {
    const report = (await judgeTenant({
      tenant: folder('bad'),
      previous: folder('bad'),
      now: '2026-11-22T08:00:00Z',
      version: '0.0.0',
    })) as Report;
    const lost = report.checks.find(({ id }) => id === 'gdap-access-lost');
    expect([lost?.verdict, lost?.subjects.items.map(({ name }) => name)]).toEqual([
      'fail',
      ['Contoso-TreyLogistics-All'],
    ]);
  });
});

describe('a folder judged before', () => {
  test('gives the diff something to compare with', async () => {
    const report = (await judgeTenant({
      tenant: folder('typical'),
      previous: folder('typical'),
      version: '0.0.0',
    })) as Report;
    expect(new Set(report.risks.map(({ state }) => state))).toEqual(new Set(['standing']));
  });

  test('a later clock shows what has come since', async () => {
    const later = {
      tenant: folder('typical'),
      previous: folder('typical'),
      now: '2026-12-20T08:00:00Z',
      version: '0.0.0',
    };
    const report = (await judgeTenant(later)) as Report;
    const states = new Map(report.risks.map(({ key, state }) => [key.split('/')[2], state]));
    // Trey Research ends on 2027-02-10: noted in November, within 60 days in December.
    expect([...states.values()].filter((state) => state === 'opened').length).toBeGreaterThan(0);
    expect(report.sweep.now).toBe('2026-12-20T08:00:00.000Z');
  });
});
