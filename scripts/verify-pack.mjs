// Starts the verification: the words that it says are found with import.meta.glob, so Vite has to load it.
import { throughVite } from './through-vite.ts';

process.exitCode = await throughVite(async (load) => {
  const { main } = await load('/scripts/verify-pack.ts');
  return await main(process.argv.slice(2));
});
