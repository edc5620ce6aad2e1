import * as v from 'valibot';
import { AttestationSchema, ExceptionSchema, type Told } from './told.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * What `storage.local` holds as what the person told. Each entry is judged alone: one that cannot be read is left
 * out, the others stand. Settings stay raw; {@link mergeSettings} judges them.
 */
export function storedTold(stored: unknown): Told {
  const told = isRecord(stored) ? stored : {};
  return {
    settings: isRecord(told.settings) ? told.settings : {},
    attestations: list(told.attestations).filter((entry) => v.is(AttestationSchema, entry)),
    exceptions: list(told.exceptions).filter((entry) => v.is(ExceptionSchema, entry)),
  };
}
