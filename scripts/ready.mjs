// Makes a fresh clone ready before a script of package.json runs. It runs on whatever Node the machine has, so it uses
// Node's own modules only. `--browser`: a Chromium is needed too. `--firefox`: and a Firefox.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.ready');
/** First Node that runs TypeScript files as they are, which the scripts need (22.18), and that Vite 8 supports. */
const LEAST_NODE = [22, 19];
const ENVIRONMENT = {
  ...process.env,
  PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
};

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function run(command, args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...ENVIRONMENT, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && !command.includes('\\'),
  });
  return { ok: status === 0, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** The last lines of what a tool said, without the addresses that this machine is set up with. */
function words({ stdout, stderr }) {
  return `${stdout}\n${stderr}`
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '<address>')
    .replace(/\b(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\b(?=[/\s:,])/gi, (host) =>
      /\.(?:m?[jt]sx?|json|log)$/i.test(host) ? host : '<host>',
    )
    .trim()
    .split('\n')
    .slice(-15)
    .join('\n');
}

function installPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;
  // npm's own Node: the `node` on PATH may be the one in node_modules, which `npm ci` is about to delete.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  if (node === undefined || npm === undefined) {
    stop('The packages are not installed: run this through npm, for example "npm start" or "npm test".');
  }
  process.stderr.write('Installing packages (once, about a minute) …\n');
  const installed = run(node, [
    npm,
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]);
  if (!installed.ok)
    stop(
      `${words(installed)}\nInstalling the packages failed: see above, mend it, and run the same command again.`,
    );
  writeFileSync(STAMP, `${wanted}\n`);
}

function checkNode() {
  const version = run('node', ['--version']).stdout.trim();
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  stop(
    `Node ${LEAST_NODE.join('.')} or newer is needed and ${version || 'none'} was found: install Node 24 from nodejs.org and run the same command again.`,
  );
}

function prepareTypes() {
  const prepared = run('node', [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  if (!prepared.ok)
    stop(`${words(prepared)}\n"wxt prepare" failed, so the TypeScript settings could not be written.`);
}

/** Asks the same code that the tests use; a Chromium that cannot start does not count. */
function findChromium() {
  const ask =
    "import('./test/browser/find-chromium.ts').then((m) => console.log(JSON.stringify(m.findChromium())))";
  const asked = run('node', ['--no-warnings', '-e', ask]);
  if (!asked.ok) stop(`${words(asked)}\nLooking for a Chromium failed.`);
  const found = JSON.parse(asked.stdout);
  if ('missing' in found || run(found.path, ['--version']).ok) return found;
  return {
    missing: `The Chromium at ${found.path} does not start: run "npx playwright install-deps chromium" once, or set CHROMIUM_PATH to another one.`,
  };
}

/** Debian's package brings the libraries that a bare machine lacks, so root on Debian takes it first. */
function installChromium() {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const ways = [
    ...(debian
      ? [
          () =>
            run('apt-get', ['-qq', 'update'], quiet).ok &&
            run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], quiet).ok,
        ]
      : []),
    () => run('node', [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']).ok,
  ];
  for (const install of ways) {
    if (!install()) continue;
    const found = findChromium();
    if ('path' in found) return found;
  }
  return findChromium();
}

function ensureChromium() {
  let found = findChromium();
  if ('missing' in found && !process.env.CHROMIUM_PATH) {
    process.stderr.write('Installing a Chromium (once) …\n');
    found = installChromium();
  }
  if ('missing' in found) stop(found.missing);
}

/** Asks the same code that the Firefox test uses. */
function findFirefox() {
  const ask =
    "import('./test/browser/find-firefox.ts').then((m) => console.log(JSON.stringify(m.findFirefox())))";
  const asked = run('node', ['--no-warnings', '-e', ask]);
  if (!asked.ok) stop(`${words(asked)}\nLooking for a Firefox failed.`);
  return JSON.parse(asked.stdout);
}

function ensureFirefox() {
  let found = findFirefox();
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if ('missing' in found && debian && !process.env.FIREFOX_PATH) {
    process.stderr.write('Installing Firefox ESR (once) …\n');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-qq', 'update'], quiet);
    run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'firefox-esr'], quiet);
    found = findFirefox();
  }
  if ('missing' in found) stop(found.missing);
}

installPackages();
checkNode();
prepareTypes();
if (process.argv.includes('--browser')) ensureChromium();
if (process.argv.includes('--firefox')) ensureFirefox();
