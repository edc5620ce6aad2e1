import { certificateTenant, registeredMethods } from '../../checks/authentication-methods.ts';
import { withoutEmergencyAccounts } from '../../checks/emergency-accounts.ts';
import { securityDefaultsState } from '../../checks/security-defaults-state.ts';
import type { Gap } from '../../evidence/gap.ts';
import type { Admins } from '../../facts/all/admins.ts';
import type { ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import type { Technicians } from '../../facts/all/technicians.ts';
import type { FactResult } from '../../facts/fact.ts';
import type { Principal } from '../../facts/people/principal.ts';
import type { Evaluated } from '../evaluated.ts';
import { basisOf } from '../gdap/basis.ts';
import { nameOf } from '../names.ts';
import { ProtectionCells } from './protection-cells.ts';
import {
  type ClassRow,
  PEOPLE_CLASSES,
  type PeopleClass,
  PROTECTIONS,
  type ProtectedPeople,
  type ProtectionMatrix,
} from './protection-matrix.ts';

/** People of one class; null where they could not be read. */
interface People {
  readonly people: readonly Principal[] | null;
  readonly gap: Gap | null;
}

export interface ProtectionInputs {
  readonly admins: FactResult<Admins>;
  readonly technicians: FactResult<Technicians>;
  readonly members: FactResult<readonly Principal[]>;
  /** Enabled guests and members of other tenants, and why there may be more. */
  readonly guests: People;
  readonly coverage: FactResult<ConditionalAccessCoverage>;
  readonly securityDefaults: Parameters<typeof securityDefaultsState>[0];
  readonly registration: Parameters<typeof registeredMethods>[0];
  readonly adminMethods: Parameters<typeof registeredMethods>[1];
  readonly authMethodsPolicy: Parameters<typeof certificateTenant>[0];
  /** Ids of emergency access accounts; null: not declared. */
  readonly emergencyAccounts: readonly string[] | null;
  /** A user by id. */
  account(id: string): Principal;
}

export interface Protected {
  readonly matrix: ProtectionMatrix;
  readonly people: ReadonlyMap<PeopleClass, ProtectedPeople>;
}

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

function classesOf(inputs: ProtectionInputs): Readonly<Record<PeopleClass, People>> {
  const { admins, technicians, members, guests, emergencyAccounts } = inputs;
  const others = (people: readonly Principal[] | undefined): readonly Principal[] | null =>
    people === undefined
      ? null
      : withoutEmergencyAccounts(people, { emergencyAccounts: emergencyAccounts as string[] | null });
  const of = (kind: PeopleClass): People => ({
    people: others(guests.people?.filter((person) => person.kind === kind)),
    gap: guests.gap,
  });
  const adminGap = admins.gap ?? null;
  return {
    emergencyAccounts: {
      people: (emergencyAccounts ?? []).map((id) => inputs.account(id.toLowerCase())),
      gap: null,
    },
    globalAdministrators: {
      people: others(
        admins.value?.enabled.filter(({ roles }) => roles.some(({ role }) => role === GLOBAL_ADMINISTRATOR)),
      ),
      gap: adminGap,
    },
    administrators: { people: others(admins.value?.enabled), gap: adminGap },
    technicians: { people: others(technicians.value?.enabled), gap: technicians.gap ?? null },
    members: { people: others(members.value ?? undefined), gap: members.gap ?? null },
    internalGuest: of('internalGuest'),
    b2bCollaborationGuest: of('b2bCollaborationGuest'),
    b2bCollaborationMember: of('b2bCollaborationMember'),
  };
}

function rowOf(
  id: PeopleClass,
  { people, gap }: People,
  own: ProtectedPeople,
  { cells, patterns }: ProtectionCells,
): ClassRow {
  const counts = Object.fromEntries(
    PROTECTIONS.map((kind) => [kind, { yes: 0, inPart: 0, no: 0, unknown: 0 }]),
  ) as Record<(typeof PROTECTIONS)[number], Record<'yes' | 'inPart' | 'no' | 'unknown', number>>;
  for (const index of own.patterns)
    PROTECTIONS.forEach((kind, column) => {
      const state = cells[patterns[index]?.[column] ?? -1]?.state ?? 'unknown';
      counts[kind][state] += 1;
    });
  return { id, total: people === null ? null : people.length, gap, counts };
}

/** The sign-in protection matrix of one sweep: the facts and rules are those of the checks. */
export function protect(evaluated: Evaluated, inputs: ProtectionInputs): Protected {
  const { coverage, admins, technicians, members, registration, adminMethods } = inputs;
  const unread: Gap = { source: 'ca-policies', cause: 'notYetRead' };
  const cells = new ProtectionCells({
    coverage: coverage.value ?? coverage.gap ?? unread,
    defaults: securityDefaultsState(inputs.securityDefaults, coverage.value),
    methodsOf: registeredMethods(registration, adminMethods),
    certificates: certificateTenant(inputs.authMethodsPolicy),
    nameOf: (id) => nameOf(evaluated, id),
  });
  const people = new Map<PeopleClass, ProtectedPeople>();
  const classes = classesOf(inputs);
  const rows = PEOPLE_CLASSES.map((id): ClassRow => {
    const own = classes[id].people ?? [];
    const found = {
      ids: own.map((person) => person.id),
      patterns: own.map((person) => cells.patternOf(person)),
    };
    people.set(id, found);
    return rowOf(id, classes[id], found, cells);
  });
  const gaps = [admins.gap, technicians.gap, members.gap, inputs.guests.gap ?? undefined, coverage.gap];
  const ages = [admins, technicians, members, coverage, registration].map(({ readAt }) => readAt);
  return {
    matrix: {
      basis: basisOf(ages, [...gaps, ...cells.cells.map(({ gap }) => gap ?? undefined)], evaluated.sources),
      kinds: PROTECTIONS,
      classes: rows,
      cells: cells.cells,
      patterns: cells.patterns,
    },
    people,
  };
}
