import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { RiskEntry, RiskNews } from '../../lib/views/risk-entry.ts';
import { useText } from '../text-context.ts';
import type { RiskIntents } from './intents.ts';
import { RiskNote } from './risk-note.tsx';
import { RiskSubjects } from './risk-subjects.tsx';
import { useInView } from './use-in-view.ts';

interface RiskRowProps {
  readonly risk: RiskEntry;
  /** Why it was news when it first showed in this window: the mark stays until the window closes. */
  readonly news: RiskNews | undefined;
  readonly intents: RiskIntents;
}

/** One cause of risk, with its one subject or all of them. News reports once that its head has been in view. */
export function RiskRow({ risk, news, intents }: RiskRowProps): JSX.Element {
  const { t } = useText();
  const head = useRef<HTMLDivElement>(null);
  useInView(head, risk.news !== null, () => intents.seen(risk.check));
  const [only] = risk.total === 1 ? risk.subjects : [];
  return (
    <li class="risk">
      <div ref={head} class="risk-head">
        {news && <span class="new">{t(`risk-news-${news}`)}</span>}
        <span class="severity" data-severity={risk.severity}>
          {t(`severity-${risk.severity}`)}
        </span>
        <h3 dir="auto">{risk.title}</h3>
      </div>
      {only ? (
        <>
          <p dir="auto">
            <strong dir="auto">{only.name}</strong>
          </p>
          <p dir="auto">{only.text}</p>
        </>
      ) : (
        <RiskSubjects risk={risk} />
      )}
      <RiskNote risk={risk} />
      {risk.snoozed ? (
        <button type="button" class="subtle" onClick={() => intents.unsnooze(risk.check)}>
          {t('risk-unsnooze')}
        </button>
      ) : (
        news && (
          <details class="snooze">
            <summary>{t('risk-snooze')}</summary>
            <button type="button" onClick={() => intents.snooze(risk.check, 'tomorrow')}>
              {t('risk-snooze-tomorrow')}
            </button>
            <button type="button" onClick={() => intents.snooze(risk.check, 'change')}>
              {t('risk-snooze-change')}
            </button>
          </details>
        )
      )}
    </li>
  );
}
