import type { JSX } from 'preact';
import { useText } from '../text-context.ts';

/** Sections by the id of their heading, in the order of the page. */
const SECTIONS = [
  ['account', 'settings-account'],
  ['connect', 'settings-connect'],
  ['checking', 'settings-checking'],
  ['organisation', 'settings-organisation'],
  ['role-profile', 'settings-roles'],
  ['thresholds', 'settings-thresholds'],
  ['optional-sources', 'settings-sources'],
  ['keeping', 'settings-keeping'],
  ['notifying', 'settings-notifying'],
  ['hints', 'settings-hints'],
  ['attestations', 'settings-attestations'],
  ['exceptions', 'settings-exceptions'],
  ['files', 'settings-files'],
  ['managed', 'settings-managed-heading'],
  ['forget', 'settings-forget'],
] as const;

/** Links to the sections of a long page. */
export function SettingsNav(): JSX.Element {
  const { t } = useText();
  return (
    <nav class="sections" aria-label={t('settings-sections')}>
      <ul>
        {SECTIONS.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
