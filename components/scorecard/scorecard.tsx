import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import person from '@fluentui/svg-icons/icons/person_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RiskEntry, RiskNews } from '../../lib/views/risk-entry.ts';
import type { Summary } from '../../lib/views/summary.ts';
import { Notice } from '../notice.tsx';
import { useText } from '../text-context.ts';
import { ActionGroups } from './action-groups.tsx';
import { Countdowns } from './countdowns.tsx';
import { Gaps } from './gaps.tsx';
import type { Intents } from './intents.ts';
import { NextSteps } from './next-steps.tsx';
import { RiskList } from './risk-list.tsx';
import { ofRole } from './role-filter.tsx';
import { ScoreCard } from './score-card.tsx';

interface ScorecardProps {
  readonly summary: Summary;
  /** What was news when it first showed in this window, by check. */
  readonly news: ReadonlyMap<string, RiskNews>;
  readonly signInNeeded: boolean;
  readonly now: Date;
  readonly intents: Intents;
}

/** The stored result: score, new risks, open risks, the 15 actions, what could not be read. */
export function Scorecard({ summary, news, signInNeeded, now, intents }: ScorecardProps): JSX.Element {
  const { t } = useText();
  const [role, setRole] = useState(summary.role);
  const own = ofRole(summary, role);
  const { risks, accepted } = summary;
  const isNew = ({ check }: RiskEntry): boolean => (news.get(check) ?? 'differently') !== 'differently';
  // Evidence carries the server's time; a laptop's clock that is wrong would make it too old or from the future.
  const serverNow = new Date(now.getTime() + summary.sweep.clockOffsetMs);
  const unknown = summary.score.unknown > 0;
  return (
    <>
      {signInNeeded && (
        <Notice
          icon={person}
          tone="warning"
          heading={t('state-sign-in-needed')}
          text={t('state-sign-in-needed-text')}
        >
          <button type="button" class="primary" onClick={intents.signIn}>
            {t('state-sign-in')}
          </button>
        </Notice>
      )}
      <ScoreCard summary={summary} now={serverNow} />
      <Countdowns countdowns={summary.countdowns} now={serverNow} />
      {risks.length === 0 ? (
        <Notice
          icon={unknown ? question : checkmark}
          heading={t('risks-none')}
          text={t(unknown ? 'risks-none-but-unknown' : 'risks-none-clear')}
        />
      ) : (
        <>
          <RiskList id="risks-new" risks={risks.filter(isNew)} news={news} intents={intents} />
          <NextSteps {...own} />
          <RiskList
            id="risks-open"
            risks={risks.filter((risk) => !isNew(risk))}
            news={news}
            intents={intents}
          />
        </>
      )}
      {accepted > 0 && <p class="note">{t('risks-accepted', { count: accepted })}</p>}
      <p>
        {['gdap', 'dashboard'].map((id) => (
          <a
            key={id}
            class="place"
            href={`/dashboard.html#${id === 'gdap' ? 'expiry' : ''}`}
            target="_blank"
            rel="noopener"
          >
            {t(`popup-${id}`)}
            <span class="hidden"> {t('opens-in-new-tab')}</span>
          </a>
        ))}
      </p>
      <ActionGroups groups={own.groups} role={role} onRole={setRole} now={serverNow} />
      <Gaps summary={summary} intents={intents} />
      <footer class="note" dir="auto">
        {t('popup-signed-in-as', { name: summary.signedInAs })}
      </footer>
    </>
  );
}
