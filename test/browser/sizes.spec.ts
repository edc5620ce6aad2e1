import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = '.output/chrome-mv3';

interface Budget {
  readonly name: string;
  readonly path: string | readonly string[];
}

const budgets = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8')) as readonly Budget[];

/** A page or script and everything that it loads by itself: scripts, what those import, and styles. */
function loadedBy(entry: string): string[] {
  const read = (file: string): string => readFileSync(join(ROOT, BUILD, file), 'utf8');
  const found = new Set<string>();
  const queue = [entry];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = read(file);
    const loads = file.endsWith('.html')
      ? text.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="(\/[^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:from|import\(?)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g);
    for (const [, to = ''] of file.endsWith('.css') ? [] : loads) {
      queue.push(to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(file), to));
    }
  }
  return [...found].sort();
}

for (const [name, entry] of [
  ['Popup', 'popup.html'],
  ['Background', 'background.js'],
  ['Content script', 'hints.js'],
] as const) {
  test(`the budget "${name}" counts everything that ${entry} loads, and nothing else`, () => {
    const paths = budgets.find((budget) => budget.name.startsWith(name))?.path ?? [];
    const counted = [paths].flat().flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
    expect(counted.map((file) => posix.relative(BUILD, file.replaceAll('\\', '/'))).sort()).toEqual(
      [...loadedBy(entry), ...(entry === 'popup.html' ? ['words/en.ftl'] : [])].sort(),
    );
  });
}
