import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import type { FormPart } from './form-part.ts';
import { ManagedNote } from './managed-note.tsx';
import type { FieldValues, SettingsModel } from './settings-model.ts';

type Profile = FieldValues['gdapRoleProfile'];
type Wanted = 'no' | 'allowed' | 'required';
type Role = SettingsModel['roles'][number];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const has = (ids: readonly string[], id: string): boolean =>
  ids.some((one) => one.toLowerCase() === id.toLowerCase());

function wantedIn({ required, allowed }: Profile, id: string): Wanted {
  return has(required, id) ? 'required' : has(allowed, id) ? 'allowed' : 'no';
}

function withRole({ required, allowed }: Profile, id: string, wanted: Wanted): Profile {
  const others = (ids: readonly string[]): string[] =>
    ids.filter((one) => one.toLowerCase() !== id.toLowerCase());
  return {
    required: wanted === 'required' ? [...others(required), id] : others(required),
    allowed: wanted === 'allowed' ? [...others(allowed), id] : others(allowed),
  };
}

/** Every role that can be in the profile: known ones by name, then those that only the profile, or the search, names. */
function rolesFor(known: readonly Role[], profile: Profile, query: string): readonly Role[] {
  const named = [...profile.required, ...profile.allowed, ...(GUID.test(query) ? [query] : [])];
  const strangers = [...new Set(named.map((id) => id.toLowerCase()))].filter(
    (id) => !known.some((one) => one.id === id),
  );
  return [...known, ...strangers.map((id) => ({ id, name: id, privileged: false }))];
}

/** Which directory roles every customer relationship must grant, and which it may. */
export function RoleProfileCard({ part }: { readonly part: FormPart }): JSX.Element {
  const { t } = useText();
  const { model, values, set } = part;
  const profile = values.gdapRoleProfile;
  const managed = model.managed.includes('gdapRoleProfile');
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = rolesFor(model.roles, profile, wanted).filter(
    ({ id, name }) => name.toLowerCase().includes(wanted) || id === wanted,
  );
  const isEmpty = profile.required.length + profile.allowed.length === 0;
  return (
    <section class="card" aria-labelledby="role-profile">
      <h2 id="role-profile" tabIndex={-1}>
        {t('settings-roles')}
      </h2>
      <p>{t('settings-roles-text')}</p>
      {managed && <ManagedNote />}
      <div class="field">
        <label for="role-search">{t('settings-roles-search')}</label>
        <input
          id="role-search"
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="role-search-hint"
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <p id="role-search-hint" class="note">
          {t('settings-roles-search-hint')}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ul class="roles" tabIndex={0} aria-labelledby="role-profile">
        {shown.map(({ id, name, privileged }) => (
          <li key={id} data-wanted={wantedIn(profile, id)}>
            <label for={`role-${id}`}>
              <bdi>{name}</bdi>
              {privileged && <span class="tag">{t('settings-roles-privileged')}</span>}
            </label>
            <select
              id={`role-${id}`}
              disabled={managed}
              value={wantedIn(profile, id)}
              onChange={(event) =>
                set('gdapRoleProfile', withRole(profile, id, event.currentTarget.value as Wanted))
              }
            >
              {(['no', 'allowed', 'required'] as const).map((choice) => (
                <option key={choice} value={choice}>
                  {t(`settings-roles-${choice}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <p role="status" class="note">
          {shown.length === 0
            ? t('settings-roles-not-found')
            : t('settings-roles-count', {
                required: profile.required.length,
                allowed: profile.allowed.length,
              })}
        </p>
        {!managed && !isEmpty && (
          <button
            type="button"
            class="subtle"
            onClick={() => set('gdapRoleProfile', { required: [], allowed: [] })}
          >
            {t('settings-roles-clear')}
          </button>
        )}
      </div>
    </section>
  );
}
