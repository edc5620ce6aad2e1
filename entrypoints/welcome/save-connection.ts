import type { ConnectionSaved, ConnectionValues } from '../../components/welcome/welcome-model.ts';
import { CLOUDS } from '../../lib/microsoft/clouds.ts';
import { type EffectiveSettings, mergeSettings } from '../../lib/settings/settings.ts';
import { type FormValues, readForm } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import { allowHosts } from '../../lib/shell/host-permission.ts';
import { changeOwnTold } from '../../lib/shell/told-storage.ts';

type Own = Readonly<Record<string, unknown>>;

/**
 * Stores the connection beside everything else that was told. Another cloud's hosts are asked for first, inside the
 * click: nothing is awaited before that.
 */
export async function saveConnection(
  values: ConnectionValues,
  { settings: before, managed }: EffectiveSettings,
): Promise<ConnectionSaved> {
  const withConnection = (own: Own) => readForm(values as Partial<FormValues>, own, managed);
  const read = withConnection({});
  if ('problems' in read) return { kind: 'invalid', problems: read.problems };
  const { clientId, cloud } = mergeSettings(read.settings, {}).settings;
  // The settings page may store an empty one; here it would lead nowhere.
  if (clientId === null) return { kind: 'invalid', problems: { clientId: 'settings-invalid-guid' } };
  const hosts = Object.values(CLOUDS[cloud]).filter((host): host is string => host !== null);
  const moves = cloud !== before.cloud && !managed.includes('cloud');
  if (moves && !(await allowHosts(hosts).catch(() => false))) return { kind: 'refused' };
  try {
    await changeOwnTold((own) => {
      const told = storedTold(own);
      const changed = withConnection(told.settings);
      return 'problems' in changed ? null : { ...told, settings: changed.settings };
    });
    return { kind: 'saved' };
  } catch {
    return { kind: 'failed' };
  }
}
