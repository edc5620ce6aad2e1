import type { AcceptableCheck } from '../../components/settings/exceptions-model.ts';
import type { Choice } from '../../components/settings/settings-model.ts';
import { ACCEPTS_PARTIAL } from '../../lib/checks/accepts-partial.ts';
import type { Report } from '../../lib/report/report.ts';
import { type Database, openDatabase, type Scope } from '../../lib/store/database.ts';
import { readNames, readNamesOf } from '../../lib/store/names.ts';
import { readPages, readReadings } from '../../lib/store/readings.ts';
import { readReport } from '../../lib/store/reports.ts';
import type { Summary } from '../../lib/views/summary.ts';

/** What the page shows of the tenant: names of ids (in lower case), sentences of checks, built-in roles. */
export interface TenantRecords {
  readonly names: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly roles: readonly Choice[];
}

export const NO_RECORDS: TenantRecords = { names: new Map(), titles: new Map(), roles: [] };

async function opened<Result>(read: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await openDatabase();
  try {
    return await read(db);
  } finally {
    db.close();
  }
}

/** Rows of the latest complete reading of a source, as they were stored. */
async function rowsOf(
  db: Database,
  scope: Scope,
  source: string,
): Promise<readonly Record<string, unknown>[]> {
  const complete = (await readReadings(db, scope)).get(source)?.complete;
  if (!complete) return [];
  const pages = await readPages(db, scope, source, complete.sweep);
  return pages.flatMap(({ rows }) => rows as readonly Record<string, unknown>[]);
}

const titlesOf = (summary: Summary | undefined): Map<string, string> =>
  new Map(
    summary?.groups.flatMap(({ actions }) =>
      actions.flatMap(({ checks }) => checks.map(({ id, title }): [string, string] => [id, title])),
    ),
  );

/** Reads what the page shows of a tenant; `ids` are those that it must name. */
export async function readTenantRecords(scope: Scope, ids: readonly string[]): Promise<TenantRecords> {
  return await opened(async (db) => {
    const [names, stored, definitions] = await Promise.all([
      readNamesOf(db, scope, ids),
      db.get('summaries', [scope[0], scope[1]]),
      rowsOf(db, scope, 'role-definitions'),
    ]);
    const roles = definitions.flatMap(({ isBuiltIn, templateId, displayName }) =>
      isBuiltIn === true && typeof templateId === 'string' && typeof displayName === 'string'
        ? [{ id: templateId.toLowerCase(), name: displayName }]
        : [],
    );
    const tenant = stored?.summary.tenant.name;
    if (tenant !== undefined) names.set('tenant', tenant);
    return { names, titles: titlesOf(stored?.summary), roles };
  });
}

const MOST_PEOPLE = 8;

/** Everybody of the directory, by name; read once for each search that begins. */
async function readPeople(scope: Scope): Promise<readonly Choice[]> {
  return await opened(async (db) => {
    const [users, names] = await Promise.all([rowsOf(db, scope, 'users'), readNames(db, scope)]);
    return users.flatMap(({ id, userPrincipalName }) =>
      typeof id === 'string' && typeof userPrincipalName === 'string'
        ? [{ id, name: names.get(id) ?? userPrincipalName, detail: userPrincipalName }]
        : [],
    );
  });
}

let people: { readonly of: string; readonly found: Promise<readonly Choice[]> } | null = null;

/** People whose name, account or object id has these letters. `sweep`: what is read anew when it changes. */
export async function findPeople(scope: Scope, sweep: number, query: string): Promise<readonly Choice[]> {
  const of = [...scope, sweep].join(' ');
  if (people?.of !== of) people = { of, found: readPeople(scope) };
  const wanted = query.toLowerCase();
  return (await people.found)
    .filter((one) =>
      [one.name, one.detail ?? '', one.id].some((words) => words.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, MOST_PEOPLE);
}

/** What the last sweep found failing, by check; null before the first one. */
export async function readAcceptable(scope: Scope): Promise<readonly AcceptableCheck[] | null> {
  return await opened(async (db) => {
    const report = (await readReport(db, scope)) as Report | null;
    if (report === null) return null;
    const titles = titlesOf((await db.get('summaries', [scope[0], scope[1]]))?.summary);
    return report.checks
      .map(({ id, subjects }) => ({
        id,
        title: titles.get(id) ?? id,
        subjects: subjects.items
          .filter(
            ({ verdict }) =>
              verdict === 'fail' ||
              verdict === 'accepted' ||
              (verdict === 'partial' && ACCEPTS_PARTIAL.has(id)),
          )
          .map((one) => ({
            id: one.id,
            name: one.name,
            detail: one.detail.text,
            accepted: one.verdict === 'accepted',
          }))
          .sort((a, b) => a.name.localeCompare(b.name)),
      }))
      .filter(({ subjects }) => subjects.length > 0)
      .sort((a, b) => a.title.localeCompare(b.title));
  });
}
