import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../browser/find-chromium.ts';

test('CHROMIUM_PATH comes first, and one that leads nowhere is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    const program = join(folder, 'my-chromium');
    expect(findChromium({ CHROMIUM_PATH: program })).toEqual({
      missing: `CHROMIUM_PATH names ${program}, but there is no such file.`,
    });
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    expect(findChromium({ CHROMIUM_PATH: program })).toEqual({ path: program });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
