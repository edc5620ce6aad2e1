import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CLOUDS } from '../../lib/microsoft/clouds.ts';
import type { Report } from '../../lib/report/report.ts';
import { comparable } from './comparable-report.ts';
import { grantedBuild } from './granted-build.ts';
import { judgedByCommand } from './judged.ts';
import { startProduct } from './product.ts';

const TENANTS = join(import.meta.dirname, '../tenants');

for (const cloud of ['usgov', 'china'] as const) {
  test(`${cloud}: signs in, sweeps and reports as the judge does, and talks to hosts of that cloud alone`, async () => {
    const build = await grantedBuild();
    const product = await startProduct({ tenant: cloud, chromium: { extensionPath: build.path } });
    const asked = new Set<string>();
    product.context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol === 'https:' && !hostname.endsWith('.chromiumapp.org')) asked.add(hostname);
    });
    try {
      await product.importTold();
      const popup = await product.openPopup();
      await product.signIn(popup);
      const report = (await product.report(popup)) as Report;
      expect(comparable(report)).toEqual(comparable(await judgedByCommand(join(TENANTS, cloud))));
      const own: readonly (string | null)[] = Object.values(CLOUDS[cloud]);
      for (const host of [...asked, ...product.cloud.log.map((entry) => entry.host)])
        expect(own).toContain(host);
      expect(asked).toContain(CLOUDS[cloud].signIn);
    } finally {
      await product.close();
      await build.remove();
    }
  });
}
