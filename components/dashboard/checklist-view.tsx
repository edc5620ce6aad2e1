import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { ACTION_GROUPS, ACTIONS } from '../../lib/checklist/action.ts';
import type { ChecklistEntry, Resource } from '../../lib/checklist/entry.ts';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { Section } from './section.tsx';

/** Microsoft's checklist, as data. */
export interface Checklist {
  readonly groups: typeof ACTION_GROUPS;
  readonly actions: typeof ACTIONS;
  readonly entries: readonly ChecklistEntry[];
  readonly further: readonly Resource[];
}

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
              ...(minutes === undefined ? [] : [t('resource-minutes', { minutes })]),
              ...(state === 'retired' ? [t('resource-retired')] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The 15 actions in Microsoft's own words, what they are called today, and everything that the document links. */
export function ChecklistView({ checklist, now }: { checklist: Checklist; now: Date }): JSX.Element {
  const { t, locale } = useText();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const entries = new Map(checklist.entries.map((entry) => [entry.id, entry]));
  return (
    <Section id="checklist" heading={t('checklist-heading')} readAt={null} now={now}>
      <p class="note">{t('checklist-note')}</p>
      {checklist.groups.map((group) => (
        <section class="card" key={group} aria-labelledby={`checklist-${group}`}>
          <h3 id={`checklist-${group}`}>{t(`group-${group}`)}</h3>
          {checklist.actions
            .filter((action) => action.group === group)
            .map(({ id, keyRoles }) => {
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
        <Resources resources={checklist.further} />
      </section>
    </Section>
  );
}
