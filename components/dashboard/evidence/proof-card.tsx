import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import { age } from '../../../lib/text/age.ts';
import { joinNames } from '../../../lib/text/join-names.ts';
import type { SourceProof } from '../../../lib/views/evidence/source-proof.ts';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { inputName } from './input-name.ts';
import { RequestTable } from './request-table.tsx';

/** One source: what was read, when, whether that is all of it, and behind a button the requests that prove it. */
export function ProofCard({
  proof,
  now,
  open,
}: {
  proof: SourceProof;
  now: Date;
  open: boolean;
}): JSX.Element {
  const text = useText();
  const { t, locale } = text;
  const { id, readAt, complete, gap, requests, licence, roles } = proof;
  const name = inputName(text, { id, kind: 'source' });
  return (
    <article class="entry" aria-label={name}>
      <div class="entry-head">
        <h4>{open ? name : <a href={writeRoute('source', [id])}>{name}</a>}</h4>
        <span class="proof-state" data-complete={complete}>
          <Icon svg={complete ? checkmark : question} />
          {t(complete ? 'proof-complete' : readAt === null ? 'proof-unread' : 'proof-incomplete')}
        </span>
      </div>
      {gap !== undefined && (
        <p>
          {t(`cause-${gap.cause}`)} {gap.cause !== 'consent' && t(`cause-${gap.cause}-next`)}
        </p>
      )}
      <p class="note facts">
        {readAt !== null && (
          <time dateTime={readAt} title={new Date(readAt).toLocaleString(locale)}>
            {t('basis-read', { age: age(new Date(readAt), now, locale) })}
          </time>
        )}
        <code>{id}</code>
      </p>
      {!complete && (
        <p class="note">
          {roles.length === 0
            ? t('proof-needs-scope', { scope: proof.scope })
            : t('proof-needs', {
                scope: proof.scope,
                roles: joinNames(roles, locale, 'disjunction'),
              })}{' '}
          {licence !== undefined && t('proof-licence', { licence })}
        </p>
      )}
      {requests.length === 0 ? (
        <p class="note">{t('proof-no-requests')}</p>
      ) : open ? (
        <RequestTable requests={requests} />
      ) : (
        <details>
          <summary>{t('proof-requests', { count: requests.length })}</summary>
          <RequestTable requests={requests} />
        </details>
      )}
    </article>
  );
}
