import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Report } from '../lib/report/report.ts';
import { writeReport } from '../lib/report/write-report.ts';
import { type Product, startProduct } from '../test/browser/product.ts';
import { MalformedTenant } from '../test/cloud/load-tenant.ts';
import { scaleTenant } from '../test/cloud/scale.ts';
import { buildExtension } from './build-extension.ts';
import { scorecardLines } from './scorecard-lines.ts';
import { BadOption, readStartOptions, type StartOptions } from './start-options.ts';
import { takePictures } from './take-pictures.ts';

const hasDisplay = (): boolean => {
  if (process.env.CI !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return (process.env.DISPLAY ?? '') !== '' || (process.env.WAYLAND_DISPLAY ?? '') !== '';
};

/** A recorded tenant may be throttled: four waits of two minutes, and some. */
const LONGEST_SWEEP_MS = 15 * 60_000;

async function run(product: Product, options: StartOptions): Promise<void> {
  await product.importTold();
  const popup = await product.openPopup();
  await product.signIn(popup);
  const report = (await product.report(popup)) as Report | null;
  if (report === null) throw new Error('The sweep ended without a report.');
  const file = resolve(options.report);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeReport(report));
  console.log(scorecardLines(report).join('\n'));
  const pictures = await takePictures(product, popup, report, resolve(options.out));
  console.log(
    `\nReport:   ${options.report}\nPictures: ${pictures.map((name) => `${options.out}/${name}`).join(', ')}`,
  );
}

/** Until the person closes the window or stops the command. */
async function stayOpen(product: Product): Promise<void> {
  console.log(
    '\nThe browser stays open with the simulated cloud behind it. Close its window, or press Ctrl+C, to end.',
  );
  await new Promise<void>((resolve) => {
    product.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

async function main(argv: readonly string[]): Promise<void> {
  const options = readStartOptions(argv, hasDisplay());
  buildExtension();
  const product = await startProduct({
    tenant: resolve(options.tenant),
    change: (tenant) => scaleTenant(tenant, options.scale),
    chromium: { headless: !options.headed },
    patience: LONGEST_SWEEP_MS,
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  try {
    await run(product, options);
    if (options.keepOpen) await stayOpen(product);
  } finally {
    await product.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof BadOption || error instanceof MalformedTenant;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
