import type { JSX } from 'preact';
import type { CheckDetail } from '../../../lib/views/evidence/check-detail.ts';
import type { MicrosoftVerdict } from '../../../lib/views/evidence/microsoft-verdict.ts';
import { ExternalLink } from '../../external-link.tsx';
import { Dated } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';

interface MicrosoftBesideProps {
  readonly ours: CheckDetail['verdict'];
  readonly microsoft: MicrosoftVerdict;
}

/** Microsoft's verdict on the same thing beside ours, and what it means where they differ. */
export function MicrosoftBeside({ ours, microsoft }: MicrosoftBesideProps): JSX.Element {
  const { t, has } = useText();
  const { requirement, says, preview, figures, updatedAt, url, against, cause } = microsoft;
  const name = has(`requirement-${requirement}`) ? t(`requirement-${requirement}`) : requirement;
  return (
    <section class="card" aria-labelledby="microsoft-heading">
      <h3 id="microsoft-heading">{t('microsoft-heading')}</h3>
      <dl class="beside">
        <div>
          <dt>{t('microsoft-ours')}</dt>
          <dd>
            <VerdictMark verdict={ours} />
          </dd>
        </div>
        <div>
          <dt>{t('microsoft-theirs')}</dt>
          <dd>
            <VerdictMark verdict={says === 'met' ? 'pass' : says === 'notMet' ? 'fail' : 'unknown'} />
          </dd>
        </div>
      </dl>
      <p>{t(`microsoft-${against}`)}</p>
      {cause !== undefined && (
        <p>
          {t(`cause-${cause}`)} {t(`cause-${cause}-next`)}
        </p>
      )}
      <p class="note">
        {t('microsoft-requirement', { name })} {preview && t('microsoft-preview')}{' '}
        {figures !== null && t(`microsoft-figures-${figures.code}`, figures.values as Record<string, number>)}{' '}
        {updatedAt !== null && <Dated id="microsoft-updated" at={updatedAt} />}
      </p>
      {url !== null && (
        <p>
          <ExternalLink url={url} words={t('microsoft-open')} />
        </p>
      )}
    </section>
  );
}
