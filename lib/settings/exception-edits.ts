import { type Exception, ExceptionSchema } from './told.ts';

const FIELDS = Object.keys(ExceptionSchema.entries) as (keyof Exception)[];

/** Whether two exceptions say the same, whatever order their fields are in. */
export const isSameException = (a: Exception, b: Exception): boolean =>
  FIELDS.every((field) => a[field] === b[field]);

/** With some more; earlier ones stay, as the record of who accepted what before. */
export const withExceptions = (
  exceptions: readonly Exception[],
  added: readonly Exception[],
): readonly Exception[] => [
  ...added.filter((one) => !exceptions.some((other) => isSameException(one, other))),
  ...exceptions,
];

/** Without one that says the same; unchanged where it has gone already. */
export const withoutException = (
  exceptions: readonly Exception[],
  removed: Exception,
): readonly Exception[] => exceptions.filter((one) => !isSameException(one, removed));
