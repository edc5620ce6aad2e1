import type { JSX } from 'preact';
import { ACTIONS } from '../../../lib/checklist/action.ts';
import { age } from '../../../lib/text/age.ts';
import type { SummaryAction, SummaryCheck } from '../../../lib/views/summary.ts';
import { Dated } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import type { DashboardRecords } from '../dashboard-records.ts';
import { writeRoute } from '../dashboard-route.ts';

type Since = DashboardRecords['verdicts'];

interface ActionCardProps {
  readonly action: SummaryAction;
  readonly verdicts: Since;
  /** Which of its checks to show. */
  shows(check: SummaryCheck): boolean;
  readonly now: Date;
}

/** One of the 15 actions: its verdict, what to do, whom it concerns, how old its evidence is, and its checks. */
export function ActionCard({ action, verdicts, shows, now }: ActionCardProps): JSX.Element {
  const { t, locale } = useText();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const roles = ACTIONS.find(({ id }) => id === action.id)?.keyRoles ?? [];
  const cause = action.verdict === 'unknown' ? action.cause : undefined;
  const heading = `action-${action.id}-heading`;
  const checks = action.checks.filter(shows);
  return (
    <article class="entry" aria-labelledby={heading}>
      <div class="entry-head">
        <h4 id={heading}>
          <a href={writeRoute('actions', [action.id])}>{t(`action-${action.id}`)}</a>
        </h4>
        <VerdictMark verdict={action.verdict} />
      </div>
      {cause && (
        <p>
          {t(`cause-${cause}`)} {t(`cause-${cause}-next`)}
        </p>
      )}
      <p class="note">
        {t('checklist-roles', { roles: list.format(roles.map((role) => t(`key-role-${role}`))) })}{' '}
        {action.readAt !== null && (
          <time dateTime={action.readAt}>
            {t('action-read', { age: age(new Date(action.readAt), now, locale) })}
          </time>
        )}
      </p>
      {checks.length > 0 && (
        <ul class="checks">
          {checks.map((check) => (
            <CheckLine key={check.id} check={check} since={verdicts.get(check.id)?.since} told={cause} />
          ))}
        </ul>
      )}
      {action.checks.length === 0 && <p class="note">{t('action-no-checks')}</p>}
    </article>
  );
}

interface CheckLineProps {
  readonly check: SummaryCheck;
  readonly since: string | undefined;
  /** The cause that the action above has already explained. */
  readonly told: SummaryCheck['cause'] | undefined;
}

function CheckLine({ check, since, told }: CheckLineProps): JSX.Element {
  const { t } = useText();
  const { verdict, cause } = check;
  return (
    <li>
      <VerdictMark verdict={verdict} />
      <div>
        <a href={writeRoute('check', [check.id])}>
          <bdi>{check.title}</bdi>
        </a>
        <p class="note facts">
          <span>{t(`severity-${check.severity}`)}</span>
          {check.preview && <span>{t('filter-kind-preview')}</span>}
          {check.mandatory && <span class="mandatory">{t('check-mandatory')}</span>}
          {check.failing > 0 && (
            <span>{t('check-failing', { failing: check.failing, total: check.total })}</span>
          )}
          {since !== undefined && <Dated id="check-since" at={since} />}
        </p>
        {verdict === 'unknown' && cause && cause !== told && (
          <p class="note">
            {t(`cause-${cause}`)} {t(`cause-${cause}-next`)}
          </p>
        )}
        {check.fix && <p class="note">{check.fix.text}</p>}
      </div>
    </li>
  );
}
