import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';
import type { Said } from './attestations-model.ts';

/** Who said it, in which key role, and on which day; its value, what was noted, and where the evidence is. */
export function AttestationSaid({ said: { attestation, on } }: { readonly said: Said }): JSX.Element {
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
      {value !== undefined && <p dir="auto">{value}</p>}
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
