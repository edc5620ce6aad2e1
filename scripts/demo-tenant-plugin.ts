import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { throughVite } from './through-vite.ts';

const NAME = 'virtual:demo-tenant';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the demo's records (JSON of `DemoTenant`) as the text that `virtual:demo-tenant` exports. They are made while
 * the extension is built, so the demo always shows what this version would say.
 */
export function demoTenant(): Plugin {
  return {
    name: 'demo-tenant',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      const made = await throughVite(async (load) => {
        const judge = await load<typeof import('./demo-tenant.ts')>('/scripts/demo-tenant.ts');
        return await judge.demoTenant(version);
      });
      return `export default ${JSON.stringify(JSON.stringify(made))};`;
    },
  };
}
