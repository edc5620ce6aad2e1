import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/report/report.ts';
import { judgeTenant } from '../../scripts/judge-tenant.ts';

/** Verdicts that an expert wrote down before any code judged them: `test/tenants/expected/`. */
const folder = (name: string): string => new URL(`../tenants/${name}`, import.meta.url).pathname;
const judge = async (name: string) =>
  (await judgeTenant({ tenant: folder(name), version: '0.0.0' })) as Report;
const found = (report: Report, id: string) => {
  const check = report.checks.find((one) => one.id === id);
  return (
    check && {
      verdict: check.verdict,
      total: check.subjects.total,
      items: check.subjects.items.map(({ name, verdict }) => `${name}: ${verdict}`).sort(),
    }
  );
};

describe('typical', () => {
  test('twelve findings: one, one and ten', async () => {
    const report = await judge('typical');
    expect(found(report, 'security-contact-missing')).toMatchObject({ verdict: 'fail', total: 1 });
    expect(found(report, 'mfa-baseline-missing')).toMatchObject({ verdict: 'fail', total: 1 });
    expect(found(report, 'gdap-expiring')).toEqual({
      verdict: 'fail',
      total: 22,
      items: [
        'A. Datum Corporation: partial',
        'Adventure Works: fail',
        'Alpine Ski House: partial',
        'Fabrikam, Inc.: fail',
        'Litware, Inc.: fail',
        'Northwind Traders: fail',
        'Proseware, Inc.: partial',
        'Tailspin Toys: fail',
        'Wingtip Toys: partial',
        'Woodgrove Bank: fail',
      ],
    });
    expect(report.risks).toHaveLength(12);
  });
});

describe('healthy', () => {
  test('nothing is wrong, and nothing could not be read', async () => {
    const report = await judge('healthy');
    for (const id of ['security-contact-missing', 'mfa-baseline-missing', 'gdap-expiring']) {
      expect([id, found(report, id)?.verdict, found(report, id)?.items]).toEqual([id, 'pass', []]);
    }
    expect([report.risks, report.gaps, report.sweep.complete]).toEqual([[], [], true]);
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
