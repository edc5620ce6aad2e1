import type { Gap } from '../../evidence/gap.ts';
import type { Basis } from '../gdap/basis.ts';

/** People by what they can do, and guests by their kind, in the words of Conditional Access. */
export const PEOPLE_CLASSES = [
  'emergencyAccounts',
  'globalAdministrators',
  'administrators',
  'technicians',
  'members',
  'internalGuest',
  'b2bCollaborationGuest',
  'b2bCollaborationMember',
] as const;
export type PeopleClass = (typeof PEOPLE_CLASSES)[number];

/** What a sign-in may demand, then what people have registered. */
export const PROTECTIONS = [
  'mfa',
  'phishingResistant',
  'compliantDevice',
  'legacyBlock',
  'userRisk',
  'signInRisk',
  'method',
  'resistantMethod',
] as const;
export type ProtectionKind = (typeof PROTECTIONS)[number];

/** Weakest first, the unknown before what is met. */
export const STATES = ['no', 'inPart', 'unknown', 'yes'] as const;
export type ProtectionState = (typeof STATES)[number];

/** One protection of somebody, and what made it so. */
export interface ProtectionCell {
  readonly state: ProtectionState;
  /** Policies that decided, by name, and what keeps each from being whole. */
  readonly policies: readonly { readonly name: string; readonly clauses: readonly string[] }[];
  readonly securityDefaults: boolean;
  /** Certificates are allowed, and nobody registers those. */
  readonly certificates?: true;
  /** Why it is not known. */
  readonly gap: Gap | null;
}

export interface ClassRow {
  readonly id: PeopleClass;
  /** Null where these people could not be read at all. */
  readonly total: number | null;
  /** Why there may be more of them. */
  readonly gap: Gap | null;
  readonly counts: Readonly<Record<ProtectionKind, Readonly<Record<ProtectionState, number>>>>;
}

/** Who is protected by what. People share patterns, patterns share cells: 50,000 people have a few dozen of them. */
export interface ProtectionMatrix {
  readonly basis: Basis;
  /** In the order in which patterns hold their cells. */
  readonly kinds: readonly ProtectionKind[];
  readonly classes: readonly ClassRow[];
  readonly cells: readonly ProtectionCell[];
  /** Indexes of `cells`, one per protection. */
  readonly patterns: readonly (readonly number[])[];
}

/** The people of one class, and the pattern of each. */
export interface ProtectedPeople {
  readonly ids: readonly string[];
  readonly patterns: readonly number[];
}
