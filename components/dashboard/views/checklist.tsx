import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import { ACTION_GROUPS, ACTIONS } from '../../../lib/checklist/action.ts';
import { CHECKLIST } from '../../../lib/checklist/entries.ts';
import type { Resource } from '../../../lib/checklist/entry.ts';
import { FURTHER_RESOURCES } from '../../../lib/checklist/further-resources.ts';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { Section } from '../section.tsx';

function Resources({ resources }: { resources: readonly Resource[] }): JSX.Element {
  const { t } = useText();
  return (
    <ul class="resources">
      {resources.map(({ title, kind, from, url, state, minutes }) => (
        <li key={from}>
          <a href={url} target="_blank" rel="noreferrer" lang="en">
            {title}
            <Icon svg={openIcon} />
            <span class="hidden">{t('opens-in-new-tab')}</span>
          </a>{' '}
          <span class="note">
            {[
              t(`resource-${kind}`),
              ...(minutes === undefined || state === 'retired' ? [] : [t('resource-minutes', { minutes })]),
              ...(state === 'retired' ? [t('resource-retired')] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The 15 actions in Microsoft's own words, what they are called today, and everything that the document links. */
function ChecklistView({ now }: DashboardViewProps): JSX.Element {
  const { t, locale } = useText();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const entries = new Map(CHECKLIST.map((entry) => [entry.id, entry]));
  return (
    <Section id="checklist" heading={t('checklist-heading')} readAt={null} now={now}>
      <p class="note">{t('checklist-note')}</p>
      {ACTION_GROUPS.map((group) => (
        <section class="card" key={group} aria-labelledby={`checklist-${group}`}>
          <h3 id={`checklist-${group}`}>{t(`group-${group}`)}</h3>
          {ACTIONS.filter((action) => action.group === group).map(({ id, keyRoles }) => {
            const entry = entries.get(id);
            if (entry === undefined) return null;
            return (
              <article class="entry" key={id}>
                <h4>{t(`action-${id}`)}</h4>
                <blockquote lang="en">{entry.wording}</blockquote>
                {entry.today !== null && <p lang="en">{entry.today}</p>}
                <p class="note">
                  {t('checklist-roles', {
                    roles: list.format(keyRoles.map((role) => t(`key-role-${role}`))),
                  })}{' '}
                  {t('checklist-principles', {
                    principles: list.format(entry.principles.map((one) => t(`principle-${one}`))),
                  })}
                </p>
                {entry.resources.length > 0 && <Resources resources={entry.resources} />}
              </article>
            );
          })}
        </section>
      ))}
      <section class="card" aria-labelledby="checklist-further">
        <h3 id="checklist-further">{t('checklist-further')}</h3>
        <Resources resources={FURTHER_RESOURCES} />
      </section>
    </Section>
  );
}

export default defineDashboardView({ id: 'checklist', place: 80, reads: [], View: ChecklistView });
