import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/checks/registry.ts';
import type { CheckResult } from '../../../lib/checks/result.ts';
import { CheckRunner } from '../../../lib/checks/runner.ts';
import type { Evidence } from '../../../lib/evidence/evidence.ts';
import { SOURCES } from '../../../lib/evidence/registry.ts';
import type { Source } from '../../../lib/evidence/source.ts';
import { mergeSettings, type Settings } from '../../../lib/settings/settings.ts';
import type { Attestation } from '../../../lib/settings/told.ts';
import { createCloud } from '../../cloud/cloud.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { damagesOf } from './damaged.ts';
import { evidenceOf, type RawAnswer, type RawAnswers, tenantAnswers } from './tenant-answers.ts';

const GREEN: ReadonlySet<string> = new Set(['pass', 'attested', 'notApplicable', 'accepted', 'grace']);

/**
 * Fields that Microsoft leaves out to say something: no grant controls (session controls only), no strength, a
 * principal that was deleted, an eligibility without end, no alert whose answer could be timed, no budget or none that
 * ends, no device that reports.
 */
const MAY_BE_ABSENT: Readonly<Record<string, readonly string[]>> = {
  'ca-policies': ['grantControls', 'grantControls.authenticationStrength'],
  'role-assignments': ['principal'],
  'partner-requirements': ['averageResponseTimeInHours'],
  budgets: ['properties.timePeriod', 'properties.timePeriod.endDate'],
  'device-protection': ['deviceProtectionOverview'],
  'pc-usage-records': ['budget', 'budget.amount'],
  'group-eligibilities': ['scheduleInfo', 'scheduleInfo.expiration', 'scheduleInfo.expiration.endDateTime'],
};

/**
 * Rows that lift an attestation's place where a source was not read at all, or does not name the requirement: the row
 * of the catalogue leaves out what cannot be compared.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['security-contact-review-overdue partner-requirements']);

interface World {
  readonly answers: RawAnswers;
  readonly settings: Settings;
  readonly attestations: readonly Attestation[];
  readonly now: Date;
  readonly evidence: Map<string, Evidence<unknown>>;
}

async function worldOf(tenant: string): Promise<World> {
  const recorded = loadTenant(new URL(`../../tenants/${tenant}`, import.meta.url).pathname);
  const cloud = createCloud({ tenant: recorded, redirectUris: [] });
  const { settings } = mergeSettings(recorded.file.settings ?? {}, {});
  const answers = await tenantAnswers(cloud, settings);
  const evidence = new Map(
    [...SOURCES.values()].map((source) => [source.id, evidenceOf(source, answers.get(source.id))]),
  );
  const attestations = (recorded.file.attestations ?? []) as Attestation[];
  return { answers, settings, attestations, now: cloud.clock.now(), evidence };
}

/** Checks that read a source, themselves or through a fact. */
const readers = new Map<string, string[]>();

function judge(
  world: World,
  changed?: readonly [source: string, answer: RawAnswer],
): Map<string, CheckResult> {
  const damaged =
    changed === undefined ? undefined : evidenceOf(SOURCES.get(changed[0]) as Source<unknown>, changed[1]);
  const runner = new CheckRunner({
    now: world.now,
    previousSweepAt: new Date('2026-11-01T00:00:00Z'),
    settings: world.settings,
    attestations: world.attestations,
    exceptions: [],
    evidence: <Row>(source: Source<Row>) =>
      (changed?.[0] === source.id ? damaged : world.evidence.get(source.id)) as Evidence<Row>,
  });
  const wanted = changed === undefined ? [...CHECKS.keys()] : (readers.get(changed[0]) ?? []);
  return new Map(
    wanted.flatMap((id) => {
      const check = CHECKS.get(id);
      return check === undefined ? [] : [[id, runner.run(check)] as const];
    }),
  );
}

/**
 * What became greener: a check that was not green; or a finding that is gone or good, though the check does not say
 * that there is something it could not see.
 */
function greener(
  source: string,
  before: ReadonlyMap<string, CheckResult>,
  after: ReadonlyMap<string, CheckResult>,
): string[] {
  return [...after].flatMap(([id, { verdict, subjects }]) => {
    const was = before.get(id);
    if (was === undefined || LEFT_OUT.has(`${id} ${source}`)) return [];
    if (!GREEN.has(was.verdict) && GREEN.has(verdict)) return [`${id}: ${was.verdict} → ${verdict}`];
    const unclear = new Set(was.subjects.filter((one) => one.verdict === 'unknown').map((one) => one.id));
    const hidden = subjects.some(
      (one) => (one.verdict === 'unknown' && !unclear.has(one.id)) || one.standsIn === true,
    );
    const now = new Map(subjects.map((subject) => [subject.id, subject.verdict]));
    return was.subjects
      .filter((one) => one.verdict === 'fail' || one.verdict === 'partial')
      .flatMap((one) => {
        const found = now.get(one.id);
        const isLost = found === undefined || GREEN.has(found);
        return isLost && !hidden ? [`${id}: ${one.id} ${one.verdict} → ${found ?? 'nothing'}`] : [];
      });
  });
}

function withItem(answer: RawAnswer, page: number, index: number, item: unknown): RawAnswer {
  return {
    ...answer,
    pages: answer.pages.map((one, nth) =>
      nth === page && one.items !== 'gone'
        ? { ...one, items: one.items.map((other, at) => (at === index ? item : other)) }
        : one,
    ),
  };
}

describe.each(['typical', 'healthy', 'bad', 'small'])('%s', async (tenant) => {
  const world = await worldOf(tenant);
  const before = judge(world);
  for (const [id, { sources }] of before)
    for (const source of sources) readers.set(source, [...(readers.get(source) ?? []), id]);
  const sources = [...world.answers].filter(([, { pages }]) =>
    pages.some(({ items }) => items !== 'gone' && items.length > 0),
  );

  test.each(sources)(
    '%s: no field that is gone, retyped or new to us makes anything greener',
    (id, answer) => {
      const found = answer.pages.flatMap(({ items }, page) =>
        items === 'gone'
          ? []
          : items.flatMap((item, index) =>
              damagesOf(item, MAY_BE_ABSENT[id] ?? []).flatMap((damage) => {
                const after = judge(world, [id, withItem(answer, page, index, damage.item)]);
                return greener(id, before, after).map((what) => `${page}.${index} ${damage.name} — ${what}`);
              }),
            ),
      );
      expect(found).toEqual([]);
    },
  );

  test.each(sources)('%s: cut short at any page, or unread, it makes nothing greener', (id, answer) => {
    const cut = answer.pages.map((_page, nth) => ({
      name: `without page ${nth}`,
      answer: { pages: answer.pages.filter((_one, index) => index !== nth), missing: 'incomplete' as const },
    }));
    const unread = (['consent', 'role', 'throttled', 'error'] as const).map((missing) => ({
      name: missing,
      answer: { pages: [], missing },
    }));
    const found = [...cut, ...unread].flatMap(({ name, answer: damaged }) =>
      greener(id, before, judge(world, [id, damaged])).map((what) => `${name} — ${what}`),
    );
    expect(found).toEqual([]);
  });
});
