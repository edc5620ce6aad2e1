import type { JSX } from 'preact';
import type { ProtectionCell, ProtectionKind } from '../../../lib/views/protection/protection-matrix.ts';
import { useText } from '../../text-context.ts';
import { inputName } from '../evidence/input-name.ts';
import { PolicyList } from '../policy-list.tsx';

interface DecidedByProps {
  readonly kind: ProtectionKind;
  readonly cell: ProtectionCell | undefined;
}

/** What made a protection what it is; why, where it is not known. */
export function DecidedBy({ kind, cell }: DecidedByProps): JSX.Element | null {
  const text = useText();
  const { t } = text;
  if (cell === undefined) return null;
  const { policies, securityDefaults, certificates, gap } = cell;
  const isMethod = kind === 'method' || kind === 'resistantMethod';
  return (
    <>
      <PolicyList policies={policies} />
      {securityDefaults && t('protection-by-defaults')}
      {isMethod && gap === null && <span class="note">{t('protects-by-registration')}</span>}
      {certificates && <p class="note">{t('protects-certificates')}</p>}
      {!isMethod && policies.length === 0 && !securityDefaults && gap === null && (
        <span class="note">{t('protection-by-nothing')}</span>
      )}
      {gap !== null && (
        <p class="note">
          {t('protects-gap', {
            source: inputName(text, { id: gap.source, kind: 'source' }),
            cause: t(`cause-${gap.cause}`),
          })}
        </p>
      )}
    </>
  );
}
