import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRiskKey } from '../../../lib/risks/event.ts';
import { isUnseen } from '../../../lib/risks/standing.ts';
import { badgeOf } from '../../../lib/views/badge.ts';
import { RiskMachine } from './risk-machine.ts';
import { type Look, type ModelException, RiskModel } from './risk-model.ts';

const CHECKS = ['gdap-expiring', 'customers-without-mfa', 'standing-global-administrators'] as const;
const SUBJECTS = ['ada', 'bob', 'cleo'] as const;
const HOUR = 60 * 60 * 1000;

const check = fc.constantFrom(...CHECKS);
const subject = fc.constantFrom(...SUBJECTS);
const pair = fc.tuple(check, subject).map(([one, other]) => `${one} ${other}`);
const hours = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => n * HOUR);

/** Anything that can happen to a profile. Sweeps come often, since everything else is seen through them. */
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('sweep' as const),
      /** What became of the tenant since. */
      changes: fc.array(fc.tuple(pair, fc.constantFrom('fail', 'partial', 'pass')), { maxLength: 4 }),
      /** A 403, or a source without a reading. */
      blind: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(check, { maxLength: 2 }) },
      ),
      /** A page or an entity that was not read. */
      hidden: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(pair, { maxLength: 2 }) },
      ),
      /** Throttled: the last complete reading stands, whatever became of the tenant. */
      throttled: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(check, { maxLength: 2 }) },
      ),
      /** Microsoft lists everything the other way round, under other names. */
      renamed: fc.boolean(),
      /** The worker dies after it was stored, before anything is shown; or quiet hours hold. */
      silent: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('announce' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('see' as const), check }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('snooze' as const),
      check,
      for: fc.option(hours(1, 72), { nil: null }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unsnooze' as const), check }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('except' as const), check, subject, for: hours(1, 72) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('time' as const), by: hours(-48, 96) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('update' as const) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** One life: the machine does what the product does, the model says what should come of it. */
class Life {
  private readonly machine = new RiskMachine();
  private readonly model = new RiskModel();
  private readonly world = new Map<string, 'fail' | 'partial' | 'pass'>(
    CHECKS.flatMap((one) => SUBJECTS.map((other) => [`${one} ${other}`, 'pass'] as const)),
  );
  private exceptions: ModelException[] = [];
  private readonly readings = new Map<string, Map<string, 'fail' | 'partial' | 'pass'>>();
  private now = Date.parse('2026-11-20T08:00:00Z');
  private version = 1;
  private first: 'none' | 'waiting' | 'told' = 'none';

  live(step: Deed): void {
    switch (step.do) {
      case 'sweep':
        this.sweep(step);
        break;
      case 'announce':
        this.announce();
        break;
      case 'restart':
        this.machine.restart();
        break;
      case 'see':
        this.machine.see(step.check, this.now);
        this.model.see(step.check);
        break;
      case 'snooze': {
        const until = step.for === null ? null : this.now + step.for;
        this.machine.snooze(step.check, until, this.now);
        this.model.snooze(step.check, until);
        break;
      }
      case 'unsnooze':
        this.machine.unsnooze(step.check, this.now);
        this.model.unsnooze(step.check);
        break;
      case 'except':
        this.exceptions.push({
          check: step.check,
          subject: step.subject,
          from: this.now,
          until: this.now + step.for,
        });
        break;
      case 'withdraw':
        this.exceptions = this.exceptions.slice(1);
        break;
      case 'time':
        this.now += step.by;
        break;
      case 'update':
        this.version += 1;
        break;
      case 'fail':
        // A sweep that fails stores nothing.
        break;
    }
    this.compare();
  }

  private sweep(step: Extract<Deed, { do: 'sweep' }>): void {
    this.now += HOUR;
    for (const [id, verdict] of step.changes) this.world.set(id, verdict);
    const blind = new Set<string>(step.blind);
    for (const one of CHECKS) {
      const old = this.readings.get(one);
      const own = new Map([...this.world].filter(([id]) => id.startsWith(`${one} `)));
      if (!blind.has(one) && !((step.throttled as string[]).includes(one) && old !== undefined))
        this.readings.set(one, own);
    }
    const read = CHECKS.flatMap((one) => [
      ...(this.readings.get(one) ?? [...this.world].filter(([id]) => id.startsWith(`${one} `))),
    ]);
    const look: Look = {
      now: this.now,
      version: String(this.version),
      verdicts: new Map(read),
      blind,
      hidden: new Set((step.hidden as string[]).filter((id) => !blind.has(id.split(' ')[0] ?? ''))),
      exceptions: this.exceptions,
    };
    const isFirst = this.first === 'none';
    this.model.owed.clear();
    const owedBefore = this.waiting;
    this.model.look(look);
    const { events, intent } = this.machine.sweep(look, step.renamed);

    // Nothing new goes unannounced, and nothing is announced twice: a sweep announces what it made news of.
    if (isFirst) {
      this.first = 'waiting';
      expect(intent?.news).toEqual([]);
      expect(this.model.owed.size).toBe(0);
    } else {
      expect((intent?.news ?? []).map((one) => one.check).sort()).toEqual([...this.model.owed].sort());
    }
    for (const one of owedBefore) this.model.owed.add(one);
    this.waiting = new Set(this.model.owed);
    // Nothing resolves while blind.
    const resolved = events
      .filter(({ type }) => type === 'resolved')
      .map(({ key }) => parseRiskKey(key))
      .map((one) => `${one.check} ${one.subject}`);
    expect(resolved.sort()).toEqual(this.model.resolved.sort());
    for (const id of resolved) expect(blind.has(id.split(' ')[0] ?? '') || look.hidden.has(id)).toBe(false);
    if (!step.silent) this.announce();
  }

  /** Checks that were to be announced and were not yet. */
  private waiting = new Set<string>();

  private announce(): void {
    const shown = this.machine.announce();
    const fresh = this.model.news('fresh');
    const differently = this.model.news('differently').filter((one) => !fresh.includes(one));
    const counts = [fresh, differently].map((some) => some.filter((one) => this.waiting.has(one)).length);
    const expected = counts[0] || counts[1] || (this.first === 'waiting' ? 'first' : null);
    const said = shown?.title.replace(/[\u2066-\u2069]/g, '');
    if (expected === null) expect(said).toBeUndefined();
    else if (expected === 'first') expect(said).toMatch(/^First check/);
    else {
      const number = expected === 1 ? /\bone\b/i : new RegExp(`\\b${expected}\\b`);
      expect(said).toMatch(number);
      expect(said).toMatch(counts[0] ? /\bnew\b/ : /differently now$/);
    }
    if (this.first === 'waiting') this.first = 'told';
    this.waiting.clear();
    // A second worker finds nothing left to say.
    expect(this.machine.announce()).toBeNull();
  }

  private compare(): void {
    // History replays to the present state.
    const risks = [...this.machine.risks().values()].map((risk) => ({
      id: `${parseRiskKey(risk.key).check} ${parseRiskKey(risk.key).subject}`,
      open: risk.open,
      verdict: risk.open ? risk.verdict : '',
      news: isUnseen(risk) ? 'fresh' : risk.news,
      frozen: risk.lookedAt !== null,
      snoozed: risk.snoozed && (risk.snoozed.until === null ? 'change' : Date.parse(risk.snoozed.until)),
      returns: risk.returns,
    }));
    const modelled = [...this.model.risks].map(([id, { open, verdict, news, frozen, snoozed, returns }]) => ({
      id,
      open,
      verdict: open ? verdict : '',
      news,
      frozen,
      snoozed: snoozed && (snoozed.until ?? 'change'),
      returns,
    }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(risks.sort(byId)).toEqual(modelled.sort(byId));
    // Badge, popup and log say the same.
    const { summary } = this.machine;
    if (summary === null) return;
    const fresh = summary.risks.filter((entry) => entry.fresh > 0).map((entry) => entry.check);
    expect(fresh.sort()).toEqual(this.model.news('fresh'));
    const badge = badgeOf({ summary, signInNeeded: false, locale: 'en', now: new Date(this.now) });
    expect(badge.text).toBe(fresh.length === 0 ? '' : String(fresh.length));
  }
}

test('whatever happens, nothing new goes unannounced, nothing is told twice, nothing resolves unseen', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40, size: 'max' }), (deeds) => {
      const life = new Life();
      for (const one of deeds) life.live(one);
    }),
    { seed: 20261120, numRuns: 400 },
  );
});
