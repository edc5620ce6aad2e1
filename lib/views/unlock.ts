import type { Resource } from '../microsoft/clouds.ts';

/** Scopes of one API that a person is asked to consent to, together. */
export interface ScopeRequest {
  readonly resource: Resource;
  readonly scopes: readonly string[];
}

/** What consenting would unlock: shown as one line with one button. */
export interface Unlock extends ScopeRequest {
  /** Permissions that are asked for together. */
  readonly group:
    | 'start'
    | 'directory'
    | 'privilegedGroups'
    | 'methods'
    | 'devices'
    | 'risk'
    | 'apps'
    | 'contracts'
    | 'lighthouse'
    | 'partnerCenter'
    | 'arm';
  readonly checks: readonly string[];
}

/** In the language of the settings: what it is about, and what these permissions let us read. */
export interface WordedUnlock extends Unlock {
  readonly heading: string;
  readonly why: string;
}
