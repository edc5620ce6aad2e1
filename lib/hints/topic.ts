import type { DetailValue, Subject } from '../checks/verdict.ts';

/** One thing in the tenant that a portal page can be about. */
export const THINGS = ['customer', 'relationship', 'policy', 'subscription'] as const;
export type Thing = (typeof THINGS)[number];

/** What a portal page is about: the tenant as a whole, or one thing in it. */
export type Topic = 'tenant' | Thing;

const idsIn = (value: DetailValue | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

/** Ids, lower-case, of the things that a judged subject is, or that its detail names. */
export function thingsOf({ id, kind, detail: { values } }: Subject, thing: Thing): string[] {
  const ids =
    kind === thing ? [id] : [...idsIn(values[thing]), ...(thing === 'policy' ? idsIn(values.policies) : [])];
  return ids.map((one) => one.toLowerCase());
}
