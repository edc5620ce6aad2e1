import { topRole } from '../../checks/role-templates.ts';
import type { Gap } from '../../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import type { Technicians } from '../../facts/all/technicians.ts';
import type { Answer } from '../../facts/conditional-access/answer.ts';
import type { Principal } from '../../facts/people/principal.ts';
import type { GroupTable } from './group-table.ts';
import type { RoleTable } from './role-table.ts';

/** What is demanded of somebody at every sign-in, best first. */
type Demanded = 'phishingResistant' | 'mfa' | 'mfaInPart' | 'none' | 'unknown';

export interface Protection {
  readonly demanded: Demanded;
  /** Policies that decided, by name, and what keeps each from being whole; with `unknown`, those on which it hangs. */
  readonly policies: readonly { readonly name: string; readonly clauses: readonly string[] }[];
  /** Security defaults decided. */
  readonly securityDefaults: boolean;
  /** Why it is not known, or whether it is better than this. */
  readonly gap: Gap | null;
}

export interface TechnicianRow {
  readonly id: string;
  readonly name: string;
  /** How many customers GDAP lets this person into. */
  readonly customers: number;
  /** Index of the analysis' roles; null without a privileged one. */
  readonly topRole: number | null;
  /** Index of `protections`. */
  readonly protection: number;
  /** Indexes of the analysis' groups: those that make this person a technician. */
  readonly groups: readonly number[];
}

export interface TechnicianReach {
  readonly rows: readonly TechnicianRow[];
  /** Each once; many people share one. */
  readonly protections: readonly Protection[];
  /** Groups in which nobody was seen, though somebody may be eligible. */
  readonly unproven: readonly { readonly name: string; readonly gap: Gap }[];
}

export interface ReachInputs {
  readonly technicians: Technicians;
  /** Null, or a gap, where Conditional Access was not read. */
  readonly coverage: ConditionalAccessCoverage | Gap;
  readonly defaults: 'on' | 'off' | Gap;
  readonly table: RoleTable;
  readonly groups: GroupTable;
  nameOf(id: string): string;
}

const UNREAD: Gap = { source: 'ca-policies', cause: 'error' };

/** The weakest that a sign-in of this person must be. */
export function protectionOf(
  { coverage, defaults, nameOf }: Pick<ReachInputs, 'coverage' | 'defaults' | 'nameOf'>,
  principal: Principal,
): Protection {
  const policiesOf = ({ policies }: Answer): Protection['policies'] =>
    policies.map(({ id, clauses }) => ({ name: nameOf(id), clauses }));
  const by = (demanded: Demanded, answer: Answer | null, gap: Gap | null = null): Protection => ({
    demanded,
    policies: answer === null ? [] : policiesOf(answer),
    securityDefaults: answer === null && demanded === 'mfa',
    gap,
  });
  if ('cause' in coverage) return defaults === 'on' ? by('mfa', null) : by('unknown', null, coverage);
  const resistant = coverage.answer(principal, 'phishingResistant');
  if (resistant.level === 'full') return by('phishingResistant', resistant);
  const better = resistant.level === 'unknown' ? (resistant.gap ?? UNREAD) : null;
  const mfa = coverage.answer(principal, 'mfa');
  if (mfa.level === 'full') return by('mfa', mfa, better);
  if (defaults === 'on') return by('mfa', null);
  if (mfa.level === 'unknown') return by('unknown', mfa, mfa.gap ?? UNREAD);
  if (mfa.level !== 'none' && mfa.level !== 'planned') return by('mfaInPart', mfa, better);
  return defaults === 'off' ? by('none', mfa) : by('unknown', mfa, defaults);
}

/** Who can act for customers: for how many, with what, and how well the sign-in is protected. */
export function technicianReach(inputs: ReachInputs): TechnicianReach {
  const { technicians, table, nameOf } = inputs;
  const protections: Protection[] = [];
  const known = new Map<string, number>();
  const indexOf = (protection: Protection): number => {
    const key = JSON.stringify(protection);
    const index = known.get(key) ?? protections.push(protection) - 1;
    known.set(key, index);
    return index;
  };
  return {
    rows: technicians.enabled.map(({ id, kind, customers, roles, groups }) => {
      const top = topRole(roles);
      return {
        id,
        name: nameOf(id),
        customers: customers.length,
        topRole: top === null ? null : table.index(top),
        protection: indexOf(protectionOf(inputs, { id, kind })),
        groups: groups.map(inputs.groups.index),
      };
    }),
    protections,
    unproven: technicians.unproven.map(({ group, gap }) => ({ name: nameOf(group), gap })),
  };
}
