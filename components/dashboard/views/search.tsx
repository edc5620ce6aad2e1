import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { find } from '../search/find.ts';
import { type Finding, FOUND_KINDS, type FoundKind, findings } from '../search/findings.ts';
import { Section } from '../section.tsx';

type Props = DashboardViewProps<'search' | 'summary'>;

/** Results of each kind that show at once. */
const FEW = 8;
/** Results that one more click shows. */
const MANY = 100;

/** Everything that holds what was typed, by kind; each result is a link to its place. */
function SearchView({ records, route, now }: Props): JSX.Element {
  const text = useText();
  const { t } = text;
  const { search, summary } = records;
  const query = route.chosen.q?.trim() ?? '';
  const all = useMemo(() => findings({ search, summary }, text), [search, summary, text]);
  const found = useMemo(
    () => FOUND_KINDS.map((kind) => ({ kind, results: find(all[kind], query) })),
    [all, query],
  );
  const only = FOUND_KINDS.find((kind) => kind === route.chosen.kind);
  const total = found.reduce((sum, { results }) => sum + results.length, 0);
  return (
    <Section id="search" heading={t('search-heading')} readAt={null} now={now}>
      <p role="status">
        {query === ''
          ? t('search-hint')
          : total === 0
            ? t('search-none', { query })
            : t('search-found', { count: total, query })}
      </p>
      {found.map(({ kind, results }) =>
        results.length === 0 || (only !== undefined && kind !== only) ? null : (
          <Results
            key={`${kind} ${query}`}
            kind={kind}
            results={results}
            query={query}
            whole={kind === only}
          />
        ),
      )}
      {only !== undefined && (
        <p>
          <a href={writeRoute('search', [], { q: query })}>{t('search-all-kinds')}</a>
        </p>
      )}
    </Section>
  );
}

interface ResultsProps {
  readonly kind: FoundKind;
  readonly results: readonly Finding[];
  readonly query: string;
  /** Only this kind was asked for. */
  readonly whole: boolean;
}

function Results({ kind, results, query, whole }: ResultsProps): JSX.Element {
  const { t } = useText();
  const [most, setMost] = useState(MANY);
  const shown = results.slice(0, whole ? most : FEW);
  return (
    <section class="card" aria-labelledby={`found-${kind}`}>
      <h3 id={`found-${kind}`}>
        {t('search-kind', { kind: t(`search-kind-${kind}`), count: results.length })}
      </h3>
      <ul class="results">
        {shown.map(({ key, name, href, note, verdict }) => (
          <li key={key}>
            {verdict === null ? <span /> : <VerdictMark verdict={verdict} />}
            <div>
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
              <p class="note">
                <bdi>{note}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {!whole && results.length > shown.length && (
        <p>
          <a href={writeRoute('search', [], { q: query, kind })}>
            {t('search-show-all', { count: results.length, kind: t(`search-kind-${kind}`) })}
          </a>
        </p>
      )}
      {whole && results.length > shown.length && (
        <button type="button" class="more" onClick={() => setMost(most + MANY)}>
          {t('table-show-more', { count: Math.min(MANY, results.length - shown.length) })}
        </button>
      )}
    </section>
  );
}

export default defineDashboardView({
  id: 'search',
  place: null,
  within: 'actions',
  reads: ['search', 'summary'],
  title: (_records, { chosen: { q = '' } }, { t }) => (q === '' ? null : t('search-title', { query: q })),
  View: SearchView,
});
