import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./schemas/', import.meta.url);

/** One file of `schemas/`: Microsoft's definitions as JSON Schema 2020-12. */
export interface SchemaFile {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, unknown>>;
  readonly 'x-endpoints': Readonly<Record<string, string>>;
}

let files: ReadonlyMap<string, SchemaFile> | undefined;

/** All schema files by name without `.schema.json`. */
export function schemaFiles(): ReadonlyMap<string, SchemaFile> {
  files ??= new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => [
        name.replace('.schema.json', ''),
        JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as SchemaFile,
      ]),
  );
  return files;
}

const DEFINITIONS = '#/$defs/';

/** `<file>#<endpoint>` → the file and the name of the definition. @throws Error for an unknown one */
export function locateSchema(reference: string): { file: SchemaFile; name: string } {
  const at = reference.indexOf('#');
  const file = schemaFiles().get(reference.slice(0, at));
  const pointer = file?.['x-endpoints'][reference.slice(at + 1)];
  if (file === undefined || pointer === undefined) throw new Error(`No schema ${reference}`);
  return { file, name: pointer.slice(DEFINITIONS.length) };
}

const fields = new Map<string, ReadonlySet<string>>();

/** Property names that the rows (or the one object) of an endpoint have, derived types included. */
export function fieldsOf(reference: string): ReadonlySet<string> {
  const known = fields.get(reference);
  if (known !== undefined) return known;
  const { file, name } = locateSchema(reference);
  const root = resolve(file, file.$defs[name]);
  const body = properties(file, root);
  const list = 'items' in root ? root : ((body.value ?? body.items) as { items?: unknown } | undefined);
  const row = list?.items === undefined ? body : properties(file, list.items);
  const found = new Set(Object.keys(row).filter((field) => !field.startsWith('@')));
  fields.set(reference, found);
  return found;
}

function resolve(file: SchemaFile, schema: unknown): Record<string, unknown> {
  let current = schema as Record<string, unknown>;
  while (typeof current.$ref === 'string') {
    const name = current.$ref.slice(DEFINITIONS.length).replaceAll('~1', '/').replaceAll('~0', '~');
    current = file.$defs[name] as Record<string, unknown>;
  }
  return current;
}

function properties(file: SchemaFile, schema: unknown): Record<string, unknown> {
  const { properties: own, anyOf } = resolve(file, schema) as { properties?: object; anyOf?: unknown[] };
  return Object.assign({}, ...(anyOf ?? []).map((one) => properties(file, one)), own);
}
