import type { RegisteredMethods } from '../../checks/authentication-methods.ts';
import type { Gap } from '../../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import type { Answer, AnswerLevel } from '../../facts/conditional-access/answer.ts';
import type { Demand } from '../../facts/conditional-access/demand.ts';
import type { Principal } from '../../facts/people/principal.ts';
import {
  PROTECTIONS,
  type ProtectionCell,
  type ProtectionKind,
  type ProtectionState,
} from './protection-matrix.ts';

export interface CellInputs {
  /** A gap where Conditional Access was not read. */
  readonly coverage: ConditionalAccessCoverage | Gap;
  readonly defaults: 'on' | 'off' | Gap;
  /** Null: the account is gone. */
  methodsOf(person: string): RegisteredMethods | Gap | null;
  /** Whether certificates are allowed, which nobody registers. */
  readonly certificates: boolean | Gap;
  nameOf(id: string): string;
}

const UNREAD: Gap = { source: 'ca-policies', cause: 'error' };
const GONE: Gap = { source: 'users', cause: 'incomplete' };

const STATE: Readonly<Record<AnswerLevel, ProtectionState>> = {
  full: 'yes',
  partial: 'inPart',
  alternative: 'inPart',
  conditional: 'inPart',
  planned: 'no',
  none: 'no',
  unknown: 'unknown',
};

const cell = (state: ProtectionState, gap: Gap | null = null): ProtectionCell => ({
  state,
  policies: [],
  securityDefaults: false,
  gap,
});

/** Security defaults demand MFA of everybody and keep legacy clients out; the other demands they do not know. */
const BY_DEFAULTS: ReadonlySet<ProtectionKind> = new Set<ProtectionKind>(['mfa', 'legacyBlock']);

/** Looks at somebody's protections. Equal cells and patterns are the same: asked for by index. */
export class ProtectionCells {
  readonly cells: ProtectionCell[] = [];
  readonly patterns: (readonly number[])[] = [];
  private readonly inputs: CellInputs;
  private readonly known = new Map<string, number>();
  private readonly knownPatterns = new Map<string, number>();
  private readonly byAnswer = new Map<Answer, number>();
  private readonly byMethods = new Map<string, number>();

  constructor(inputs: CellInputs) {
    this.inputs = inputs;
  }

  /** Index of the pattern of one person. */
  patternOf(person: Principal): number {
    const pattern = PROTECTIONS.map((kind) =>
      kind === 'method' || kind === 'resistantMethod'
        ? this.registered(person.id, kind)
        : this.demanded(person, kind),
    );
    const key = pattern.join(' ');
    const index = this.knownPatterns.get(key) ?? this.patterns.push(pattern) - 1;
    this.knownPatterns.set(key, index);
    return index;
  }

  private indexOf(one: ProtectionCell): number {
    const key = JSON.stringify(one);
    const index = this.known.get(key) ?? this.cells.push(one) - 1;
    this.known.set(key, index);
    return index;
  }

  private demanded(person: Principal, demand: Demand): number {
    const { coverage, defaults } = this.inputs;
    const byDefaults = BY_DEFAULTS.has(demand);
    if ('cause' in coverage) {
      // With security defaults on no policy can be enabled.
      if (defaults === 'on')
        return this.indexOf({ ...cell(byDefaults ? 'yes' : 'no'), securityDefaults: byDefaults });
      return this.indexOf(cell('unknown', coverage));
    }
    // Whoever stands alike shares an answer: 50,000 people have a few.
    const answer = coverage.answer(person, demand);
    const index = this.byAnswer.get(answer) ?? this.indexOf(this.answered(answer, byDefaults));
    this.byAnswer.set(answer, index);
    return index;
  }

  private answered(answer: Answer, byDefaults: boolean): ProtectionCell {
    const { defaults, nameOf } = this.inputs;
    const state = STATE[answer.level];
    const policies = answer.policies.map(({ id, clauses }) => ({ name: nameOf(id), clauses }));
    if (state === 'yes') return { ...cell(state), policies };
    if (byDefaults && defaults === 'on') return { ...cell('yes'), securityDefaults: true };
    if (state === 'unknown') return { ...cell(state, answer.gap ?? UNREAD), policies };
    if (state === 'no' && byDefaults && defaults !== 'off')
      return { ...cell('unknown', defaults === 'on' ? UNREAD : defaults), policies };
    return { ...cell(state), policies };
  }

  private registered(person: string, kind: 'method' | 'resistantMethod'): number {
    const found = this.inputs.methodsOf(person);
    if (found === null) return this.indexOf(cell('unknown', GONE));
    if ('cause' in found) return this.indexOf(cell('unknown', found));
    const has = kind === 'method' ? found.mfa : found.phishingResistant;
    const key = `${kind} ${has} ${found.by}`;
    const index = this.byMethods.get(key) ?? this.indexOf(this.methodCell(kind, has, found.by));
    this.byMethods.set(key, index);
    return index;
  }

  private methodCell(
    kind: 'method' | 'resistantMethod',
    has: boolean | undefined,
    by: RegisteredMethods['by'],
  ): ProtectionCell {
    const { certificates } = this.inputs;
    if (has === true) return cell('yes');
    if (has === undefined)
      return cell('unknown', { source: by === 'report' ? 'registration' : 'admin-methods', cause: 'error' });
    if (kind === 'method' || certificates === false) return cell('no');
    return certificates === true ? { ...cell('inPart'), certificates: true } : cell('unknown', certificates);
  }
}
