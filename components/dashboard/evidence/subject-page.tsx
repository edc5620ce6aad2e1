import type { JSX } from 'preact';
import { joinNames } from '../../../lib/text/join-names.ts';
import type { CheckDetail, SubjectRow } from '../../../lib/views/evidence/check-detail.ts';
import { Dated } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { Explained } from './explained.tsx';
import { ToldLinks } from './told-links.tsx';

interface SubjectPageProps {
  readonly detail: CheckDetail;
  readonly subject: SubjectRow;
}

/** What one check found of one subject: the reason in words, the values it rests on, and since when. */
export function SubjectPage({ detail, subject }: SubjectPageProps): JSX.Element {
  const { t, locale } = useText();
  const { verdict, cause, accepted, openedAt, explained, id, kind } = subject;
  const found = detail.details[subject.detail];
  const values = Object.entries(found?.values ?? {});
  return (
    <section class="card" aria-labelledby="subject-found">
      <h3 id="subject-found">{t('subject-found')}</h3>
      <p>
        <VerdictMark verdict={verdict} />
      </p>
      <p>
        <bdi>{found?.text}</bdi>
      </p>
      {cause !== undefined && <p>{t(`cause-${cause}-next`)}</p>}
      {accepted && (
        <p>
          {t('subject-accepted', { owner: accepted.owner, reason: accepted.reason })}{' '}
          <Dated id="subject-accepted-until" at={accepted.until} />
        </p>
      )}
      {openedAt !== undefined && (
        <p class="note">
          <Dated id="subject-open-since" at={openedAt} />
        </p>
      )}
      {explained && <Explained explained={explained} />}
      <dl class="values">
        <div>
          <dt>{t('subject-kind')}</dt>
          <dd>{t(`kind-${kind}`)}</dd>
        </div>
        <div>
          <dt>{t('subject-id')}</dt>
          <dd>
            <code dir="ltr">{id}</code>
          </dd>
        </div>
        {values.map(([name, value]) => (
          <div key={name}>
            <dt>
              <code dir="ltr">{name}</code>
            </dt>
            <dd dir="auto">
              {typeof value === 'object'
                ? joinNames(value, locale)
                : typeof value === 'number'
                  ? new Intl.NumberFormat(locale).format(value)
                  : value}
            </dd>
          </div>
        ))}
      </dl>
      {id !== 'tenant' && (
        <p>
          <a href={writeRoute('search', [], { q: id })}>{t('subject-elsewhere')}</a>
        </p>
      )}
      <ToldLinks
        check={detail.id}
        subject={id}
        acceptable={verdict === 'fail' || verdict === 'partial'}
        attestable={detail.attestable}
      />
    </section>
  );
}
