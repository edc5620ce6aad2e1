import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NotificationPreferences } from '../../lib/settings/notification-preferences.ts';
import { useText } from '../text-context.ts';
import type { Saved } from './settings-model.ts';

export interface NotificationIntents {
  /** Stores what was changed at once, beside whatever else is stored. */
  change(changes: Partial<NotificationPreferences>): Promise<Saved['kind']>;
}

/** Hours that are offered first. */
const NIGHT = { quietFrom: '22:00', quietUntil: '07:00' };

type Changes = Partial<NotificationPreferences>;

/** What is still on its way when these have arrived. */
const without = (coming: Changes, arrived: Changes): Changes =>
  Object.fromEntries(
    Object.entries(coming).filter(([name, value]) => arrived[name as keyof Changes] !== value),
  );

/** When notifications keep quiet on this machine, and whether they may name anybody. Stored as it is changed. */
export function NotificationSection({
  model,
  intents,
}: {
  readonly model: NotificationPreferences;
  readonly intents: NotificationIntents;
}): JSX.Element {
  const { t } = useText();
  const [said, say] = useState('');
  // Shown at once: one change may be on its way to the storage while the next one is made.
  const [coming, setComing] = useState<Partial<NotificationPreferences>>({});
  const shown = { ...model, ...coming };
  const quiet = shown.quietFrom !== shown.quietUntil;
  const change = async (changes: Partial<NotificationPreferences>): Promise<void> => {
    say('');
    setComing((before) => ({ ...before, ...changes }));
    const kind = await intents.change(changes);
    setComing((before) => without(before, changes));
    say(t(kind === 'saved' ? 'settings-saved' : 'settings-save-failed'));
  };
  const time = (name: 'quietFrom' | 'quietUntil', label: string): JSX.Element => (
    <label>
      {t(label)}{' '}
      <input
        type="time"
        value={shown[name]}
        onChange={({ currentTarget: { value } }) => {
          if (value) void change({ [name]: value });
        }}
      />
    </label>
  );
  return (
    <section class="card" aria-labelledby="notifying">
      <h2 id="notifying">{t('settings-notifying')}</h2>
      <p>{t('settings-notifying-text')}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={quiet}
          onChange={() => void change(quiet ? { quietUntil: shown.quietFrom } : NIGHT)}
        />
        <span>{t('settings-quiet')}</span>
      </label>
      {quiet && (
        <div class="quiet-times">
          {time('quietFrom', 'settings-quiet-from')}
          {time('quietUntil', 'settings-quiet-until')}
        </div>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={shown.detail}
          aria-describedby="detail-hint"
          onChange={({ currentTarget }) => void change({ detail: currentTarget.checked })}
        />
        <span>{t('settings-notifying-detail')}</span>
      </label>
      <p id="detail-hint" class="note">
        {t('settings-notifying-detail-hint')}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
