import { spawnSync } from 'node:child_process';

/** Builds the unmodified production build for Chrome, as it would go to the store. @throws {Error} with what Vite said */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', 'chrome'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}
