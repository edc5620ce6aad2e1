import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_16_filled.svg?raw';
import half from '@fluentui/svg-icons/icons/circle_half_fill_16_filled.svg?raw';
import dismiss from '@fluentui/svg-icons/icons/dismiss_circle_16_filled.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_16_regular.svg?raw';
import type { JSX } from 'preact';
import type { Protection } from '../../lib/views/gdap/technician-reach.ts';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { PolicyList } from './policy-list.tsx';

const ICONS: Readonly<Record<Protection['demanded'], string>> = {
  phishingResistant: checkmark,
  mfa: half,
  mfaInPart: half,
  none: dismiss,
  unknown: question,
};

/** What a sign-in demands, as icon, colour and words. */
export function ProtectionMark({ protection }: { protection: Protection | undefined }): JSX.Element {
  const { t } = useText();
  const demanded = protection?.demanded ?? 'unknown';
  const atLeast = demanded === 'mfa' && protection?.gap !== null;
  return (
    <span class="protection" data-demanded={demanded}>
      <Icon svg={ICONS[demanded]} />
      {t(atLeast ? 'protection-mfa-at-least' : `protection-${demanded}`)}
    </span>
  );
}

/** The policies that made it so, and what keeps each from being whole; why, where it is not known. */
export function Decided({ protection }: { protection: Protection | undefined }): JSX.Element | null {
  const { t } = useText();
  if (protection === undefined) return null;
  const { policies, securityDefaults, gap } = protection;
  return (
    <>
      <PolicyList policies={policies} />
      {securityDefaults && t('protection-by-defaults')}
      {policies.length === 0 && !securityDefaults && gap === null && (
        <span class="note">{t('protection-by-nothing')}</span>
      )}
      {gap !== null && (
        <p class="note">
          {t(`cause-${gap.cause}`)} <code>{gap.source}</code>
        </p>
      )}
    </>
  );
}
