import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Notice } from '../notice.tsx';
import { useText } from '../text-context.ts';
import { writeRoute } from './dashboard-route.ts';

interface NotThereProps {
  /** Words `<what>-unknown` say that there is none of this id, `<what>-unknown-text` what may help. */
  readonly what: string;
  readonly id: string;
  /** View of the navigation to go on with. */
  readonly view: string;
}

/** An address that names something that is not there: typed by hand, or older than the last check. */
export function NotThere({ what, id, view }: NotThereProps): JSX.Element {
  const { t } = useText();
  return (
    <Notice icon={question} heading={t(`${what}-unknown`, { id })} text={t(`${what}-unknown-text`)}>
      <a href={writeRoute(view)}>{t('not-there-go', { view: t(`view-${view}`) })}</a>
    </Notice>
  );
}
