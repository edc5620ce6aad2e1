import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';
import type { AttestationLine, Said } from './attestations-model.ts';

interface AttestationSaidProps {
  readonly said: Said;
  /** What its value names; null = it is not shown. */
  readonly value: NonNullable<AttestationLine['statement']['value']>['kind'] | null;
}

/** Who said it, in which key role, and on which day; its value, what was noted, and where the evidence is. */
export function AttestationSaid({
  said: { attestation, on },
  value: kind,
}: AttestationSaidProps): JSX.Element {
  const { t } = useText();
  const { by, role, value, note, link } = attestation;
  return (
    <div class="attest-said">
      <p>
        <Dated
          id={role === undefined ? 'settings-attest-said' : 'settings-attest-said-in-role'}
          at={on}
          values={role === undefined ? { by } : { by, role }}
        />
      </p>
      {kind !== null && value !== undefined && (
        <p>{t('settings-attest-value', { what: t(`settings-attest-value-${kind}`), value })}</p>
      )}
      {note !== undefined && (
        <p class="attest-note" dir="auto">
          {note}
        </p>
      )}
      {/* An import may hold any address; only a page on the web is led to. */}
      {link !== undefined &&
        (link.startsWith('https://') ? (
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {link}
              <Icon svg={openIcon} />
              <span class="hidden">{t('opens-in-new-tab')}</span>
            </a>
          </p>
        ) : (
          <p dir="ltr">{link}</p>
        ))}
    </div>
  );
}
