import type { Database, StoreName, WriteTransaction } from './database.ts';

/**
 * Runs writes in one transaction: all of them stand afterwards, or none. IndexedDB itself commits what came before a
 * `put` that throws (a value that cannot be cloned, say), so a failure here aborts the whole.
 */
export async function writeTogether<Result>(
  db: Database,
  stores: StoreName[],
  write: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction: WriteTransaction = db.transaction(stores, 'readwrite');
  try {
    const result = await write(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already, and without its writes.
    }
    await transaction.done.catch(() => {});
    throw error;
  }
}
