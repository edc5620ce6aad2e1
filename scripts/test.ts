import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests of a step passed, failed and were skipped. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Counts the step's tests from what it wrote; absent = the step is one test. */
  readonly count?: () => Tally;
}

const folder = mkdtempSync(join(tmpdir(), 'posture-companion-tests-'));
const VITEST_RESULT = join(folder, 'vitest.json');
const PLAYWRIGHT_RESULT = join(folder, 'playwright.json');

function read<Result>(file: string): Result {
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

const STEPS: readonly Step[] = [
  { name: 'Lint and format', command: ['biome', 'ci', '--colors=off', '.'] },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Dead code', command: ['knip'] },
  {
    name: 'Unit and contract tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_RESULT}`],
    count: () => {
      const { numPassedTests, numPendingTests, numTotalTests } = read<{
        numPassedTests: number;
        numPendingTests: number;
        numTotalTests: number;
      }>(VITEST_RESULT);
      return {
        passed: numPassedTests,
        failed: numTotalTests - numPassedTests - numPendingTests,
        skipped: numPendingTests,
      };
    },
  },
  { name: 'Build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'Build for Edge', command: ['wxt', 'build', '-b', 'edge'] },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'Firefox add-on rules',
    command: ['web-ext', 'lint', '--source-dir=.output/firefox-mv3', '--no-config-discovery'],
  },
  { name: 'Sizes', command: ['size-limit'] },
  {
    name: 'Browser tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_RESULT },
    count: () => {
      const { stats } = read<{
        stats: { expected: number; unexpected: number; flaky: number; skipped: number };
      }>(PLAYWRIGHT_RESULT);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    },
  },
];

function run({ name, command: [program, ...args], environment = {}, count }: Step): Tally {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, NO_COLOR: '1', ...environment },
    shell: process.platform === 'win32',
  });
  const one: Tally =
    status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (count === undefined) return one;
  try {
    const tally = count();
    // A runner that fails without a failing test has failed all the same.
    return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const tallies = STEPS.map((step) => ({ step, tally: run(step) }));
rmSync(folder, { recursive: true });
const broken = tallies.filter(({ tally }) => tally.failed > 0);
if (broken.length > 0) console.log(`\nFailed: ${broken.map(({ step }) => step.name).join(', ')}`);
const sum = (key: keyof Tally): number => tallies.reduce((total, { tally }) => total + tally[key], 0);
const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = broken.length === 0 ? 0 : 1;
