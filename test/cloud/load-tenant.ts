import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAt } from './hosts.ts';
import type { RecordedTenant, Recording, TenantFile } from './recorded-tenant.ts';

/** A tenant folder that breaks the format; the message names the file. */
export class MalformedTenant extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'MalformedTenant';
  }
}

/**
 * Reads a recorded tenant: a flat folder of `*.json`, each one answer, and an optional `tenant.json`.
 * @throws {MalformedTenant}
 */
export function loadTenant(folder: string): RecordedTenant {
  let file: TenantFile = {};
  const recordings: Recording[] = [];
  for (const name of filesOf(folder)) {
    const path = join(folder, name);
    const content = parse(path);
    if (name === 'tenant.json') file = readTenantFile(path, content);
    else recordings.push(readRecording(path, name, content));
  }
  return { file, recordings };
}

function filesOf(folder: string): string[] {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new MalformedTenant(folder, 'is not a folder that can be read');
  }
  for (const entry of entries) {
    if (!entry.isFile())
      throw new MalformedTenant(join(folder, entry.name), 'a tenant folder holds files only, no folders');
    if (!entry.name.endsWith('.json'))
      throw new MalformedTenant(join(folder, entry.name), 'a tenant folder holds *.json files only');
  }
  return entries.map((entry) => entry.name).sort(byCodePoint);
}

function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function parse(path: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new MalformedTenant(
      path,
      `is not JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new MalformedTenant(path, 'must hold one JSON object');
  }
  return content as Record<string, unknown>;
}

function readRecording(path: string, file: string, content: Record<string, unknown>): Recording {
  const { request, status, headers = {}, body, repeat } = content;
  const refuse = (problem: string): never => {
    throw new MalformedTenant(path, problem);
  };
  if (typeof request !== 'string')
    return refuse('"request" must be a text like "GET https://graph.microsoft.com/v1.0/me"');
  if (!request.startsWith('GET https://') || !URL.canParse(request.slice(4))) {
    return refuse(`"request" must be GET and an absolute https address, not "${request}"`);
  }
  const url = new URL(request.slice(4));
  if (siteAt(url.hostname)?.kind !== 'api') return refuse(`no Microsoft API answers at ${url.hostname}`);
  if (url.pathname.toLowerCase().endsWith('/$batch'))
    return refuse('$batch is never recorded; record its inner requests');
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    return refuse('"status" must be an HTTP status from 200 to 599');
  }
  if (!isTextRecord(headers)) return refuse('"headers" must be an object of texts');
  if (repeat !== undefined && !(typeof repeat === 'number' && Number.isInteger(repeat) && repeat > 0)) {
    return refuse('"repeat" must be a whole number above 0');
  }
  return {
    file,
    request,
    status,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(repeat === undefined ? {} : { repeat }),
  };
}

function isTextRecord(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of `tenant.json`, what each must be, and the test for it. Other fields are left alone. */
const TENANT_FIELDS: Readonly<Record<keyof TenantFile, readonly [string, (value: unknown) => boolean]>> = {
  tenantId: [
    'a GUID',
    (value) => isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value)),
  ],
  name: ['a text', isText],
  signedInAs: ['a user principal name', (value) => isText(value) && String(value).includes('@')],
  isAdmin: ['true or false', (value) => typeof value === 'boolean'],
  grantedScopes: ['a list of scope names', (value) => Array.isArray(value) && value.every(isText)],
  now: ['an ISO 8601 time', (value) => isText(value) && !Number.isNaN(Date.parse(String(value)))],
  settings: ['an object', isObject],
  attestations: ['a list', Array.isArray],
  exceptions: ['a list', Array.isArray],
};

function readTenantFile(path: string, content: Record<string, unknown>): TenantFile {
  for (const [name, [shape, holds]] of Object.entries(TENANT_FIELDS)) {
    if (content[name] !== undefined && !holds(content[name]))
      throw new MalformedTenant(path, `"${name}" must be ${shape}`);
  }
  return content as TenantFile;
}
