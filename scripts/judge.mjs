// Starts the judge: the product's own code finds its checks with import.meta.glob, so Vite has to load it.
import { throughVite } from './through-vite.ts';

process.exitCode = await throughVite(async (load) => {
  const { main } = await load('/scripts/judge.ts');
  return await main(process.argv.slice(2));
});
