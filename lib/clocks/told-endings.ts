import { renewals } from '../checks/renewal.ts';
import { STATEMENTS } from '../checks/statements.ts';
import { exceptionGroups } from '../settings/exception-state.ts';
import type { Attestation, Exception } from '../settings/told.ts';
import { type Ending, endingTogether } from './ending.ts';

/** When what people confirmed must be looked at again: the end of every attestation that counts, or did. */
export function reviewEndings(attestations: readonly Attestation[], now: Date): Ending[] {
  const all = renewals(STATEMENTS, attestations, now)
    .filter(({ state }) => state !== 'empty')
    .flatMap(({ statement, customer, until }) =>
      until === null ? [] : [{ check: statement.id, subject: customer ?? 'tenant', at: until.getTime() }],
    );
  return endingTogether('review', all);
}

/** When written exceptions end, and what they accept is a risk again. */
export function exceptionEndings(exceptions: readonly Exception[], now: Date): Ending[] {
  const all = exceptionGroups(exceptions, now)
    .filter(({ state }) => state !== 'notBegun')
    .map(({ exception: { check, subject, until } }) => ({ check, subject, at: Date.parse(until) }));
  return endingTogether('exception', all);
}
