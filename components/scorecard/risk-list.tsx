import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RiskEntry, RiskNews } from '../../lib/views/risk-entry.ts';
import { useText } from '../text-context.ts';
import type { RiskIntents } from './intents.ts';
import { RiskRow } from './risk-row.tsx';

const FIRST = 5;

interface RiskListProps {
  /** Message of the heading, and its id in the document. */
  readonly id: 'risks-new' | 'risks-open';
  readonly risks: readonly RiskEntry[];
  /** What was news when it first showed in this window, by check. */
  readonly news: ReadonlyMap<string, RiskNews>;
  readonly intents: RiskIntents;
}

/** Risks under one heading, one row for each cause: the first five, then all on demand. */
export function RiskList({ id, risks, news, intents }: RiskListProps): JSX.Element | null {
  const { t } = useText();
  const [all, showAll] = useState(false);
  if (risks.length === 0) return null;
  const shown = all ? risks : risks.slice(0, FIRST);
  return (
    <section class="risks" aria-labelledby={id}>
      <h2 id={id}>
        {t(id)} <span class="count">{risks.length}</span>
      </h2>
      <ul>
        {shown.map((risk) => (
          <RiskRow key={risk.check} risk={risk} news={news.get(risk.check)} intents={intents} />
        ))}
      </ul>
      {risks.length > FIRST && (
        <button type="button" class="subtle" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t('risks-show-fewer') : t('risks-show-all', { count: risks.length })}
        </button>
      )}
    </section>
  );
}
