import { joinNames } from '../../../lib/text/join-names.ts';
import type { Text } from '../../../lib/text/make-text.ts';
import type { CheckDetail } from '../../../lib/views/evidence/check-detail.ts';
import { inputName } from './input-name.ts';

type Verdict = CheckDetail['verdict'];

/** Worst first, as they are counted up. */
const WORST_FIRST: readonly Verdict[] = [
  'fail',
  'partial',
  'unknown',
  'grace',
  'accepted',
  'attested',
  'pass',
  'notApplicable',
];

/** Shares are cut, not rounded: 94.99 % is not 95 %. */
function percent(share: number, locale: string): string {
  const cut = Math.floor(share * 1000 + 1e-9) / 1000;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(cut);
}

const IS_SHARE = /(Ratio|Share)$/;

function readSteps({ decision }: CheckDetail, text: Text): string[] {
  const { t, locale } = text;
  const { inputs } = decision;
  const torn = inputs.filter(({ gap }) => gap !== null);
  const sources = torn.map((input) => inputName(text, input));
  const names = joinNames(sources, locale);
  if (inputs.length === 0) return [t('trace-no-inputs')];
  if (torn.length === 0) return [t('trace-inputs-whole', { count: inputs.length })];
  return [t('trace-inputs-torn', { count: inputs.length, torn: torn.length, names })];
}

function unreadSteps({ decision, cause }: CheckDetail, text: Text): string[] {
  const { t, locale } = text;
  const missing = decision.inputs.filter(({ missing, use }) => missing && use !== 'uses');
  const needed = missing.filter(({ use }) => use === 'needs');
  const one = needed.length > 0 ? needed : missing;
  const type = needed.length > 0 ? 'conjunction' : 'disjunction';
  const sources = one.map((input) => inputName(text, input));
  const names = joinNames(sources, locale, type);
  return [t('trace-unread', { names }), ...(cause === undefined ? [] : [t(`cause-${cause}`)])];
}

function settingSteps({ settings, graceDays, counts }: CheckDetail, text: Text): string[] {
  const { t, locale } = text;
  const steps = settings.map(({ name, value }) => {
    const id = `trace-setting-${name.replace('.', '-')}`;
    if (value === null || typeof value === 'boolean') return t(`${id}-${value}`);
    if (typeof value === 'object')
      return value.length === 0
        ? t(`${id}-none`)
        : t(id, { names: joinNames(value, locale), count: value.length });
    return t(id, { value: IS_SHARE.test(name) ? percent(Number(value), locale) : value });
  });
  const grace = counts.grace ?? 0;
  if (graceDays !== null) steps.push(t('trace-grace', { days: graceDays, count: grace }));
  if ((counts.accepted ?? 0) > 0) steps.push(t('trace-accepted', { count: counts.accepted ?? 0 }));
  return steps;
}

function shareSteps({ decision: { share } }: CheckDetail, { t, locale }: Text): string[] {
  if (share === null) return [];
  const { good, all, assumed, unseen } = share;
  return [
    t('trace-share', { good, all, share: percent(good / all, locale) }),
    ...(assumed > 0 ? [t('trace-share-assumed', { count: assumed })] : []),
    ...(unseen === null ? [t('trace-share-unbounded')] : []),
    ...(unseen !== null && unseen > 0
      ? [
          t('trace-share-unseen', {
            count: unseen,
            share: percent((good + unseen) / (all + unseen), locale),
          }),
        ]
      : []),
  ];
}

function worstSteps({ decision, subjects, details, counts }: CheckDetail, { t }: Text): string[] {
  if (decision.by !== 'worst') return [];
  const [worst] = subjects;
  if (worst === undefined) return [t((counts.pass ?? 0) > 0 ? 'trace-all-pass' : 'trace-nothing')];
  const verdict = t(`verdict-${worst.verdict}`);
  return [t('trace-worst', { name: worst.name, verdict, why: details[worst.detail]?.text ?? '' })];
}

/** Why what was not seen forbids "met", or changes nothing. */
function blindSteps({ decision, verdict, subjects, cause }: CheckDetail, { t }: Text): string[] {
  const torn = decision.inputs.some(({ gap }) => gap !== null);
  if (decision.by === 'unread' || decision.by === 'notApplicable' || decision.by === 'error') return [];
  if (verdict === 'unknown' && cause !== undefined && cause !== 'attestation')
    return [t('trace-blind', { cause: t(`cause-${cause}`) })];
  if (verdict === 'fail' || verdict === 'partial')
    return torn || subjects.some((one) => one.verdict === 'unknown') ? [t('trace-blind-yet-bad')] : [];
  return torn ? [t('trace-blind-harmless')] : [];
}

/**
 * How a verdict came about, one sentence a step: what was read, who was judged, what settings and people's words made
 * of it, how the parts made the whole, and what is not known.
 */
export function traceSteps(detail: CheckDetail, text: Text): string[] {
  const { t, locale } = text;
  const { decision, counts, verdict, attestation } = detail;
  const steps = readSteps(detail, text);
  if (decision.by === 'unread') steps.push(...unreadSteps(detail, text));
  else if (decision.by === 'error') steps.push(t('trace-error'));
  else if (decision.by === 'notApplicable') steps.push(t('trace-not-applicable'));
  else {
    const counted = WORST_FIRST.flatMap((one) => {
      const count = counts[one] ?? 0;
      return count === 0 ? [] : [t('trace-count', { count, verdict: t(`verdict-${one}`) })];
    });
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (total > 0) steps.push(t('trace-judged', { total, counts: joinNames(counted, locale) }));
    if (attestation !== null) {
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(attestation.at));
      steps.push(t('trace-attestation', { by: attestation.by, date }));
    } else if (detail.attestable) steps.push(t('trace-attestation-none'));
    steps.push(...settingSteps(detail, text), ...shareSteps(detail, text), ...worstSteps(detail, text));
  }
  steps.push(...blindSteps(detail, text));
  steps.push(t('trace-so', { verdict: t(`verdict-${verdict}`) }));
  steps.push(
    t(detail.severity === 'advisory' ? 'trace-advisory' : 'trace-action', {
      action: t(`action-${detail.action}`),
    }),
  );
  return steps;
}
