import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { packagedWords } from '../../../scripts/packaged-words.ts';

const WORDS = join(import.meta.dirname, '../../../lib/text');
const files = packagedWords().filter(({ relativeDest }) => relativeDest.endsWith('.ftl'));

describe('words as the package carries them', () => {
  test.each(files.map((file) => [file.relativeDest, file] as const))(
    '%s says what its source says, without its remarks',
    (path, file) => {
      const packaged = 'contents' in file ? file.contents : '';
      const source = readFileSync(join(WORDS, path.slice('words/'.length)), 'utf8');
      expect(new FluentResource(packaged).body).toEqual(new FluentResource(source).body);
      expect(packaged).not.toMatch(/^#|^\n/m);
    },
  );
});
