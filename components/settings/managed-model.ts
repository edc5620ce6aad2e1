import type { SelfTest } from '../../lib/settings/self-test.ts';

/** How every setting came to its value, and the same as text. */
export interface ManagedModel extends SelfTest {
  readonly text: string;
}
