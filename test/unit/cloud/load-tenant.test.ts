import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTenant, MalformedTenant } from '../../cloud/load-tenant.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ME = {
  request: 'GET https://graph.microsoft.com/v1.0/me',
  status: 200,
  headers: {},
  body: { id: '1' },
};
const put = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

test('reads recordings in the order of their names, and tenant.json apart', () => {
  put('b.json', { ...ME, status: 503 });
  put('a.json', `\uFEFF${JSON.stringify({ ...ME, repeat: 2 })}`);
  put('tenant.json', { name: 'Contoso', now: '2026-11-20T08:00:00Z' });
  expect(loadTenant(folder)).toEqual({
    file: { name: 'Contoso', now: '2026-11-20T08:00:00Z' },
    recordings: [
      { file: 'a.json', ...ME, repeat: 2 },
      { file: 'b.json', ...ME, status: 503 },
    ],
  });
});

test.each<[string, unknown, RegExp]>([
  ['a.json', '{', /is not JSON/],
  ['a.json', '[]', /one JSON object/],
  ['a.json', { status: 200 }, /"request" must be a text/],
  ['a.json', { ...ME, request: 'POST https://graph.microsoft.com/v1.0/me' }, /must be GET/],
  ['a.json', { ...ME, request: 'GET /v1.0/me' }, /absolute https/],
  ['a.json', { ...ME, request: 'GET https://example.com/' }, /no Microsoft API answers at example\.com/],
  ['a.json', { ...ME, request: 'GET https://graph.microsoft.com/v1.0/$batch' }, /\$batch is never recorded/],
  ['a.json', { ...ME, status: '200' }, /"status"/],
  ['a.json', { ...ME, status: 99 }, /"status"/],
  ['a.json', { ...ME, headers: { a: 1 } }, /"headers"/],
  ['a.json', { ...ME, repeat: 0 }, /"repeat"/],
  ['notes.txt', 'hello', /\*\.json files only/],
  ['tenant.json', { tenantId: 'contoso' }, /"tenantId" must be a GUID/],
  ['tenant.json', { now: 'yesterday-ish' }, /"now" must be an ISO 8601 time/],
  ['tenant.json', { grantedScopes: 'User.Read' }, /"grantedScopes" must be a list/],
  ['tenant.json', { attestations: {} }, /"attestations" must be a list/],
])('refuses %s holding %j and names the file', (name, content, problem) => {
  put(name, content);
  const load = (): unknown => loadTenant(folder);
  expect(load).toThrow(MalformedTenant);
  expect(load).toThrow(problem);
  expect(load).toThrow(join(folder, name));
});

test('refuses a folder in the folder, and no folder at all', () => {
  mkdirSync(join(folder, 'sub'));
  expect(() => loadTenant(folder)).toThrow(/no folders/);
  expect(() => loadTenant(join(folder, 'nowhere'))).toThrow(/not a folder/);
});
