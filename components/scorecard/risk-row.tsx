import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SummaryRisk } from '../../lib/views/summary.ts';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';

interface RiskRowProps {
  readonly risk: SummaryRisk;
  /** New to the person who has this window open; stays so until it closes. */
  readonly isNew: boolean;
  readonly onSeen: (key: string) => void;
}

/** One open risk. A new one reports once that it has been in view. */
export function RiskRow({ risk, isNew, onSeen }: RiskRowProps): JSX.Element {
  const { t } = useText();
  const row = useRef<HTMLLIElement>(null);
  const { key, unseen } = risk;
  useEffect(() => {
    const element = row.current;
    if (!unseen || !element) return;
    let inView = false;
    const report = (): void => {
      if (inView && document.visibilityState === 'visible') onSeen(key);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        inView = entries.some((entry) => entry.isIntersecting);
        report();
      },
      { threshold: 0.5 },
    );
    observer.observe(element);
    document.addEventListener('visibilitychange', report);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', report);
    };
  }, [key, unseen, onSeen]);
  return (
    <li ref={row} class="risk">
      <div class="risk-head">
        {isNew && <span class="new">{t('risks-new-mark')}</span>}
        <span class="severity" data-severity={risk.severity}>
          {t(`severity-${risk.severity}`)}
        </span>
        <h3 dir="auto">{risk.title}</h3>
      </div>
      <p dir="auto">
        <strong dir="auto">{risk.name}</strong>
      </p>
      <p dir="auto">{risk.text}</p>
      <p class="note">
        <Dated id={risk.blind ? 'risk-blind' : 'risk-since'} at={risk.openedAt} />
      </p>
    </li>
  );
}
