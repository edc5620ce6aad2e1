/**
 * What the life of risks should be, told as simply as it can be and with nothing of the product in it: a table of
 * subjects, and who is owed a word about them.
 */
export type ModelVerdict = 'fail' | 'partial' | 'pass';

export interface ModelException {
  readonly check: string;
  readonly subject: string;
  readonly from: number;
  readonly until: number;
}

/** One look at the tenant: what is so, and what of it could not be seen. */
export interface Look {
  readonly now: number;
  readonly version: string;
  readonly verdicts: ReadonlyMap<string, ModelVerdict>;
  /** Checks that saw nothing at all. */
  readonly blind: ReadonlySet<string>;
  /** Single subjects that could not be seen, as `check subject`. */
  readonly hidden: ReadonlySet<string>;
  readonly exceptions: readonly ModelException[];
}

export interface ModelRisk {
  open: boolean;
  verdict: ModelVerdict | 'accepted';
  news: 'fresh' | 'differently' | null;
  frozen: boolean;
  snoozed: { until: number | null } | null;
  returns: number;
}

const WORST_FIRST = ['fail', 'partial', 'accepted', 'pass'];

export class RiskModel {
  readonly risks = new Map<string, ModelRisk>();
  /** Checks of which somebody must still be told. */
  readonly owed = new Set<string>();
  private readonly looked = new Map<string, { version: string; complete: boolean }>();
  private looks = 0;

  /** Resolved in the latest look, as `check subject`. */
  resolved: string[] = [];

  look({ now, version, verdicts, blind, hidden, exceptions }: Look): void {
    this.resolved = [];
    const changed = new Set<string>();
    const known = new Set<string>();
    for (const check of new Set([...verdicts.keys()].map((id) => id.split(' ')[0] ?? ''))) {
      const before = this.looked.get(check);
      const complete = !blind.has(check);
      if (before !== undefined && (blind.has(check) ? false : before.version !== version)) changed.add(check);
      if (this.looks > 0 && (!complete || before?.complete === true)) known.add(check);
      this.looked.set(check, {
        version: blind.has(check) && before !== undefined ? before.version : version,
        complete: complete || before?.complete === true,
      });
    }
    this.looks += 1;
    for (const [id, real] of verdicts) {
      const [check = '', subject = ''] = id.split(' ');
      const risk = this.risks.get(id);
      if (blind.has(check) || hidden.has(id)) {
        if (risk?.open) risk.frozen = true;
        continue;
      }
      const covered = exceptions.some(
        (one) => one.check === check && one.subject === subject && one.from <= now && now < one.until,
      );
      this.found(
        id,
        real === 'fail' && covered ? 'accepted' : real,
        now,
        changed.has(check),
        known.has(check),
      );
    }
    this.forgive();
  }

  private found(
    id: string,
    verdict: ModelRisk['verdict'],
    now: number,
    changed: boolean,
    known: boolean,
  ): void {
    const [check = ''] = id.split(' ');
    const risk = this.risks.get(id);
    const tell = (one: ModelRisk, differently: boolean): void => {
      this.owed.add(check);
      one.snoozed = null;
      if (one.news !== 'fresh') one.news = differently ? 'differently' : 'fresh';
    };
    if (verdict === 'pass') {
      if (!risk?.open) return;
      Object.assign(risk, { open: false, news: null, snoozed: null, frozen: false });
      this.resolved.push(id);
      return;
    }
    if (risk === undefined) {
      const one: ModelRisk = { open: true, verdict, news: null, frozen: false, snoozed: null, returns: 0 };
      this.risks.set(id, one);
      if (known && verdict !== 'accepted') tell(one, changed);
      return;
    }
    const was = risk.verdict;
    const back = !risk.open || (was === 'accepted' && verdict !== 'accepted');
    const ended = risk.open && back;
    if (back) risk.returns += 1;
    Object.assign(risk, { open: true, verdict, frozen: false });
    if (verdict === 'accepted') Object.assign(risk, { news: null, snoozed: null });
    else if (back) tell(risk, changed && !ended);
    else if (WORST_FIRST.indexOf(verdict) < WORST_FIRST.indexOf(was)) tell(risk, changed);
    else if (verdict === was && risk.snoozed?.until != null && risk.snoozed.until <= now) tell(risk, false);
  }

  see(check: string): void {
    for (const [id, risk] of this.risks) if (id.startsWith(`${check} `)) risk.news = null;
    this.forgive();
  }

  snooze(check: string, until: number | null): void {
    for (const [id, risk] of this.risks) {
      if (!id.startsWith(`${check} `) || !risk.open || risk.verdict === 'accepted') continue;
      Object.assign(risk, { news: null, snoozed: { until } });
    }
    this.forgive();
  }

  unsnooze(check: string): void {
    for (const [id, risk] of this.risks) if (id.startsWith(`${check} `)) risk.snoozed = null;
  }

  /** Checks of which something is news now. */
  news(kind: 'fresh' | 'differently'): string[] {
    const found = [...this.risks]
      .filter(([, risk]) => risk.news === kind)
      .map(([id]) => id.split(' ')[0] ?? '');
    return [...new Set(found)].sort();
  }

  /** Nobody is owed a word of what they have seen, or what is gone. */
  private forgive(): void {
    const live = new Set([...this.news('fresh'), ...this.news('differently')]);
    for (const check of this.owed) if (!live.has(check)) this.owed.delete(check);
  }
}
