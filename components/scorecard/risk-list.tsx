import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SummaryRisk } from '../../lib/views/summary.ts';
import { useText } from '../text-context.ts';
import { RiskRow } from './risk-row.tsx';

const SEVERITIES: readonly SummaryRisk['severity'][] = ['critical', 'high', 'medium', 'low', 'advisory'];
const FIRST = 5;

/** Worst first; among equals what is not met before what is partly met, then the newest. */
export function worstFirst(risks: readonly SummaryRisk[]): SummaryRisk[] {
  return risks.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      Number(a.verdict === 'partial') - Number(b.verdict === 'partial') ||
      Date.parse(b.openedAt) - Date.parse(a.openedAt),
  );
}

interface RiskListProps {
  /** Message of the heading, and its id in the document. */
  readonly id: 'risks-new' | 'risks-open';
  readonly risks: readonly SummaryRisk[];
  readonly areNew: boolean;
  readonly onSeen: (key: string) => void;
}

/** Risks under one heading: the first five, then all on demand. */
export function RiskList({ id, risks, areNew, onSeen }: RiskListProps): JSX.Element | null {
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
          <RiskRow key={risk.key} risk={risk} isNew={areNew} onSeen={onSeen} />
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
