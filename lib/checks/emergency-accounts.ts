import type { Settings } from '../settings/settings.ts';

/** People without the declared emergency access accounts, which are judged by a check of their own. */
export function withoutEmergencyAccounts<Person extends { readonly id: string }>(
  people: readonly Person[],
  { emergencyAccounts }: Pick<Settings, 'emergencyAccounts'>,
): readonly Person[] {
  const declared = new Set((emergencyAccounts ?? []).map((id) => id.toLowerCase()));
  return declared.size === 0 ? people : people.filter(({ id }) => !declared.has(id));
}
