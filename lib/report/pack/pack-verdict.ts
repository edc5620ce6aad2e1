import type { Manifest } from './pack-format.ts';
import type { Unreadable } from './zip-entries.ts';

/**
 * One thing that is not as it was: a file that was `changed`, is `missing`, was `added`, is there `twice`, or has a name
 * that is not safe to unpack; a file that is not the one that the chain (`notChained`) or the list of evidence
 * (`notListed`) names; a link that is not what its own hash says (`brokenLink`), or does not follow the one before
 * (`unlinked`): then `sweep` is its id.
 */
export interface PackFinding {
  readonly kind:
    | 'changed'
    | 'missing'
    | 'added'
    | 'twice'
    | 'unsafe'
    | 'notChained'
    | 'notListed'
    | 'brokenLink'
    | 'unlinked';
  readonly file: string;
  readonly sweep?: string;
}

/** The links that a pack holds, oldest first. */
export interface FoundChain {
  readonly links: readonly { readonly sweep: string; readonly now: string; readonly hash: string }[];
  /** The oldest one follows others that are not kept any more. */
  readonly beginsEarlier: boolean;
}

/** Whose pack it says it is. */
export type PackOf = Pick<Manifest, 'tenant' | 'cloud' | 'sweep' | 'head'>;

/**
 * What became of a pack. `intact`: every byte is as it was written. `repacked`: every file is, but the zip around them
 * was made anew, or a byte of it that belongs to no file was changed.
 */
export type PackVerdict =
  | { readonly state: 'intact' | 'repacked'; readonly of: PackOf; readonly chain: FoundChain }
  | {
      readonly state: 'changed';
      readonly findings: readonly PackFinding[];
      /** Null where the manifest itself was changed: nothing in it can be believed. */
      readonly of: PackOf | null;
      readonly chain: FoundChain;
    }
  | { readonly state: 'unreadable'; readonly reason: Unreadable | 'noManifest' };
