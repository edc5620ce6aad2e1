import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RiskEntry } from '../../lib/views/risk-entry.ts';
import { useText } from '../text-context.ts';

/** All that one cause concerns, opened on demand: the first by name, the others in the dashboard. */
export function RiskSubjects({ risk }: { readonly risk: RiskEntry }): JSX.Element {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { check, total, fresh, subjects } = risk;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('risk-subjects', { count: total, fresh: fresh % total })}</summary>
      {open && (
        <ul class="risk-subjects">
          {subjects.map(({ key, name, text, news }) => (
            <li key={key} dir="auto">
              {news && <span class="new">{t(`risk-news-${news}`)}</span>} <strong dir="auto">{name}</strong>{' '}
              <span dir="auto">{text}</span>
            </li>
          ))}
          <li>
            <a href={`/dashboard.html#check/${check}`} target="_blank" rel="noopener">
              {t('risk-subjects-more', { count: total - subjects.length })}
              <span class="hidden"> {t('opens-in-new-tab')}</span>
            </a>
          </li>
        </ul>
      )}
    </details>
  );
}
