import { createServer, createServerModuleRunner } from 'vite';

/** Loads a module of the project by its path from the root, `/lib/…`. */
export type Load = <Module>(path: string) => Promise<Module>;

/** Lends modules that find others with `import.meta.glob`, which only Vite can load. */
export async function throughVite<Result>(use: (load: Load) => Promise<Result>): Promise<Result> {
  const server = await createServer({
    configFile: false,
    root: new URL('..', import.meta.url).pathname,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  const runner = createServerModuleRunner(server.environments.ssr);
  try {
    return await use((path) => runner.import(path));
  } finally {
    await runner.close();
    await server.close();
  }
}
