import type { Gap } from '../evidence/gap.ts';
import { type FactResult, firstGap } from '../facts/fact.ts';
import type { Settings } from '../settings/settings.ts';
import { withoutEmergencyAccounts } from './emergency-accounts.ts';
import { unseenRest } from './incomplete.ts';
import type { Subject } from './verdict.ts';

/** The subject for people, or what concerns them, that was not seen; none where all of it was. */
export function unseenPeople(read: readonly { readonly gap?: Gap }[]): Subject[] {
  const gap = firstGap(read.map((one) => one.gap));
  return gap === undefined ? [] : [unseenRest(gap)];
}

/** Whether it is certain that there is nobody but declared emergency access accounts, so that nothing is judged. */
export function isNobody<Value, Person extends { readonly id: string }>(
  { value, complete }: FactResult<Value>,
  peopleOf: (value: Value) => readonly Person[],
  settings: Pick<Settings, 'emergencyAccounts'>,
): boolean {
  return complete && value !== null && withoutEmergencyAccounts(peopleOf(value), settings).length === 0;
}
