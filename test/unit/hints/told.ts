import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import { answerHint, type HintQuestion } from '../../../lib/hints/answer.ts';
import type { HintInput, JudgedCheck } from '../../../lib/hints/hint-input.ts';
import type { HintRecord } from '../../../lib/hints/hint-record.ts';
import { recordsOf } from '../../../lib/hints/hint-records.ts';
import { HINT_PAGES } from '../../../lib/hints/registry.ts';

export const TENANT = '11111111-2222-3333-4444-555555555555';
export const ANOTHER_TENANT = '99999999-2222-3333-4444-555555555555';
export const READ_AT = '2026-11-23T08:00:00Z';
export const NOW = new Date('2026-11-23T12:00:00Z');

/** What a sweep judged, in short: subjects by check; a check that is not named has seen everything and found nothing. */
export interface Judged {
  readonly checks?: Readonly<Record<string, Partial<JudgedCheck> & Pick<JudgedCheck, 'verdict'>>>;
  /** Checks that this version does not have. */
  readonly notBuilt?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
  readonly domains?: readonly string[] | null;
  readonly actionUrls?: Readonly<Record<string, string>>;
  readonly results?: readonly CheckResult[];
  readonly actions?: HintInput['evaluated']['actions'];
}

const EMPTY: JudgedCheck = { verdict: 'notApplicable', subjects: [], readAt: READ_AT, complete: true };

export function inputOf({ checks = {}, notBuilt = [], names = {}, ...rest }: Judged): HintInput {
  const ids = HINT_PAGES.flatMap((page) => page.checks).filter((id) => !notBuilt.includes(id));
  const nameOf = (id: string): string => names[id] ?? id;
  const all = [...ids, ...Object.keys(checks)].map((id) => [id, { ...EMPTY, ...checks[id] }]);
  return {
    cloud: 'global',
    now: READ_AT,
    checks: Object.fromEntries(all),
    evaluated: { checks: rest.results ?? [], actions: rest.actions ?? [] },
    domains: rest.domains === undefined ? ['contoso.com', 'contoso.onmicrosoft.com'] : rest.domains,
    actionUrls: rest.actionUrls ?? {},
    nameOf,
    named: (values) =>
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          typeof value === 'number' ? value : typeof value === 'string' ? nameOf(value) : value.map(nameOf),
        ]),
      ),
  };
}

/** What the worker has stored after a sweep that judged this. */
export function storedAfter(judged: Judged): HintQuestion['read'] {
  const records = recordsOf(inputOf(judged), HINT_PAGES);
  return async (kind, key) => records.find((one) => one.page === kind && one.key === key)?.record ?? null;
}

export function subject(
  kind: Subject['kind'],
  id: string,
  verdict: Subject['verdict'],
  code: string,
  values: Subject['detail']['values'] = {},
): Subject {
  return { id, kind, verdict, detail: { code, values } };
}

/** The subject that stands for what could not be seen, or a whole check that could not be made. */
export const unseen = (cause: NonNullable<Subject['cause']>): Subject => ({
  ...subject('tenant', 'tenant', 'unknown', cause),
  cause,
});

export const tenant = (
  verdict: Subject['verdict'],
  code: string,
  values?: Subject['detail']['values'],
): Pick<JudgedCheck, 'verdict' | 'subjects'> => ({
  verdict,
  subjects: [subject('tenant', 'tenant', verdict, code, values)],
});

/** A check that could not be made. */
export const gap = (cause: NonNullable<Subject['cause']>): JudgedCheck => ({
  verdict: 'unknown',
  cause,
  subjects: [unseen(cause)],
  readAt: cause === 'attestation' ? READ_AT : null,
  complete: false,
});

export async function ask(
  url: string,
  judged: Judged,
  asked: Partial<HintQuestion> = {},
): Promise<HintRecord | null> {
  return await answerHint({
    url,
    tenantInPage: null,
    judged: { cloud: 'global', tenantId: TENANT, tenantName: 'Contoso Partner' },
    locale: 'en',
    now: NOW,
    dismissed: {},
    read: storedAfter(judged),
    ...asked,
  });
}

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

export const plainHint = ({ verdict, pill, card }: HintRecord['otherwise'][number]) => ({
  verdict,
  pill: plain(pill),
  tenant: plain(card.tenant),
  heading: plain(card.heading),
  lines: card.lines.map(plain),
  age: plain(card.age),
  next: card.next === null ? null : plain(card.next),
});

/** What the hint says, without the marks that isolate values. */
export async function told(url: string, judged: Judged, asked: Partial<HintQuestion> = {}) {
  const hint = await ask(url, judged, asked);
  if (hint === null) throw new Error('no hint');
  return plainHint(hint);
}
