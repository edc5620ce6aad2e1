import type { JSX } from 'preact';
import type { Summary } from '../../lib/views/summary.ts';
import { ExternalLink } from '../external-link.tsx';
import { useText } from '../text-context.ts';

/** More would be a list again. */
const MOST = 3;

/** What to do next: the step that removes most risk for its effort first. */
export function NextSteps({ groups, next }: Pick<Summary, 'groups' | 'next'>): JSX.Element | null {
  const { t } = useText();
  const actions = groups.flatMap((group) => group.actions);
  const steps = next.flatMap((step) => {
    const check = actions.find(({ id }) => id === step.action)?.checks.find(({ id }) => id === step.check);
    return check?.fix ? [{ ...step, fix: check.fix }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <section class="group next" aria-labelledby="next-heading">
      <h2 id="next-heading">{t('next-heading')}</h2>
      <ol>
        {steps.slice(0, MOST).map(({ check, action, fix, settles, changes }) => (
          <li key={check}>
            {fix.url ? <ExternalLink url={fix.url} words={fix.text} /> : fix.text}
            <p class="note">
              {t(`action-${action}`)} · {t(changes === 1 ? 'next-at-once' : 'next-each', { count: settles })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
