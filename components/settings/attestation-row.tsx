import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import { AttestationSaid } from './attestation-said.tsx';
import { AttestationState } from './attestation-state.tsx';
import type { AttestationLine } from './attestations-model.ts';

interface AttestationRowProps {
  readonly line: AttestationLine;
  readonly onConfirm: () => void;
  readonly onRemove: () => void;
}

/** What a line is about, for buttons and messages: the statement, and of which customer. */
export const titleOf = ({ statement, customer }: AttestationLine): string =>
  customer === null ? statement.title : `${statement.title} (${customer})`;

/** One thing that a person can confirm: how it stands, who said so, and what to do about it. */
export function AttestationRow({ line, onConfirm, onRemove }: AttestationRowProps): JSX.Element {
  const { t } = useText();
  const { key, statement, customer, state, said } = line;
  const [counting, ...earlier] = said;
  // A customer's id stands above it already.
  const value = customer === null ? (statement.value?.kind ?? null) : null;
  const about = <span class="hidden"> {titleOf(line)}</span>;
  return (
    <li class="attest">
      <div class="attest-what">
        <h3>{statement.title}</h3>
        {customer !== null && <p>{t('settings-attest-customer', { id: customer })}</p>}
        {customer === null && statement.value?.kind === 'customer' && (
          <p>{t('settings-attest-all-customers')}</p>
        )}
        <AttestationState line={line} />
        {statement.onlyWhere !== null && <p class="note">{statement.onlyWhere}</p>}
        {counting && <AttestationSaid said={counting} value={value} />}
        {earlier.length > 0 && (
          <details>
            <summary>{t('settings-attest-earlier', { count: earlier.length })}</summary>
            {earlier.map((one) => (
              <AttestationSaid key={JSON.stringify(one.attestation)} said={one} value={value} />
            ))}
          </details>
        )}
      </div>
      <div class="buttons">
        <button type="button" data-attest={key} onClick={onConfirm}>
          {t(state === 'never' ? 'settings-attest-confirm' : 'settings-attest-renew')}
          {about}
        </button>
        {counting && (
          <button type="button" class="subtle" onClick={onRemove}>
            {t('settings-attest-remove')}
            {about}
          </button>
        )}
      </div>
    </li>
  );
}
