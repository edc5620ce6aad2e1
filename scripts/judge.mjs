// Starts the judge: the product's own code finds its checks with import.meta.glob, so Vite has to load it.
import { createServer, createServerModuleRunner } from 'vite';

const server = await createServer({
  configFile: false,
  root: new URL('..', import.meta.url).pathname,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
});
const runner = createServerModuleRunner(server.environments.ssr);
const { main } = await runner.import('/scripts/judge.ts');
process.exitCode = await main(process.argv.slice(2));
await runner.close();
await server.close();
