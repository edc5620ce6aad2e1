import { type Database, type Scope, within } from './database.ts';
import { writeTogether } from './write-together.ts';

/** Removes every record of one tenant from every object store, in one transaction. */
export async function forgetTenant(db: Database, scope: Scope): Promise<void> {
  const stores = [...db.objectStoreNames];
  await writeTogether(db, stores, async (tx) => {
    await Promise.all(stores.map((store) => tx.objectStore(store).delete(within(scope))));
  });
}
