import type {
  AttestationLine,
  AttestationsIntents,
  AttestationsModel,
} from '../../components/settings/attestations-model.ts';
import { ACTIONS } from '../../lib/checklist/action.ts';
import { attestationOfCustomer, attestationsOf } from '../../lib/checks/attested.ts';
import { calendarDays, type Renewal, renewals } from '../../lib/checks/renewal.ts';
import type { Statement } from '../../lib/checks/statement.ts';
import { STATEMENTS } from '../../lib/checks/statements.ts';
import { withAttestation, withoutAttestation } from '../../lib/settings/attestation-edits.ts';
import { type AttestationProblems, readAttestation } from '../../lib/settings/attestation-form.ts';
import { dayNamed, dayOf, startOfDay } from '../../lib/settings/calendar-day.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import type { Attestation, Told } from '../../lib/settings/told.ts';
import { changeOwnTold } from '../../lib/shell/told-storage.ts';
import { localCheckWords } from '../../lib/text/languages.ts';

const KEY_ROLES = new Map<string, AttestationLine['keyRoles']>(
  ACTIONS.map(({ id, keyRoles }) => [id, keyRoles]),
);

/** Shown on the day that was written, not on the one that it is in Greenwich. */
const said = (attestation: Attestation): AttestationLine['said'][number] => ({
  attestation,
  on: startOfDay(dayNamed(attestation.at))?.toISOString() ?? attestation.at,
});

/** What is confirmed, in the words of a language. */
function statementIn(locale: string, statement: Statement): Statement {
  const { id, title, onlyWhere } = statement;
  const local = localCheckWords(locale, id);
  return { ...statement, title: local?.title ?? title, onlyWhere: local?.onlyWhere ?? onlyWhere };
}

/** What the page says of attestations now. */
export function attestationsModel(
  { attestations }: Told,
  account: { readonly username: string } | null,
  now: Date,
  locale: string,
): AttestationsModel {
  const known = new Set(STATEMENTS.map(({ id }) => id));
  // The one that was stored last stands first.
  const people = new Set([...(account ? [account.username] : []), ...attestations.map(({ by }) => by)]);
  return {
    lines: renewals(STATEMENTS, attestations, now).map((line) => ({
      ...line,
      statement: statementIn(locale, line.statement),
      daysLeft: line.until && calendarDays(now, line.until),
      said: [...(line.attestation ? [line.attestation] : []), ...line.earlier].map(said),
      keyRoles: KEY_ROLES.get(line.statement.action) ?? [],
    })),
    person: [...people][0] ?? '',
    people: [...people],
    today: dayOf(now),
    strangers: attestations.map(({ check }) => check).filter((check) => !known.has(check)),
  };
}

/** The attestation that counts for a line's statement and a value that was entered. */
function standing(
  { statement }: Renewal,
  attestations: readonly Attestation[],
  now: Date,
): (value: string | undefined) => Attestation | null {
  const own = attestationsOf(statement.id, attestations, now);
  return (value) => {
    if (statement.value?.kind !== 'customer') return own[0] ?? null;
    const found =
      value === undefined
        ? own.find((one) => one.value === undefined)
        : attestationOfCustomer(own, value.toLowerCase());
    return found ?? null;
  };
}

/** What the page can do about attestations; `refresh` brings it to what is stored before the answer is given. */
export function attestationIntents(refresh: () => Promise<void>): AttestationsIntents {
  /** Writes beside whatever another window stored meanwhile; nothing where `change` answers null. */
  async function edit(
    change: (attestations: readonly Attestation[]) => readonly Attestation[] | null,
  ): Promise<'saved' | 'failed'> {
    try {
      await changeOwnTold((own) => {
        const told = storedTold(own);
        const attestations = change(told.attestations);
        return attestations && { ...told, attestations };
      });
    } catch {
      return 'failed';
    }
    await refresh();
    return 'saved';
  }
  return {
    async confirm(line, values) {
      const { id, value } = line.statement;
      const now = new Date();
      let problems: AttestationProblems | null = null;
      const kind = await edit((attestations) => {
        const context = { check: id, value, standing: standing(line, attestations, now), now };
        const read = readAttestation(values, context);
        problems = 'problems' in read ? read.problems : null;
        return 'problems' in read ? null : withAttestation(attestations, read.attestation);
      });
      return problems === null ? { kind } : { kind: 'invalid', problems };
    },
    remove: (attestation) => edit((attestations) => withoutAttestation(attestations, attestation)),
    putBack: (attestation) => edit((attestations) => withAttestation(attestations, attestation)),
  };
}
