import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { locateSchema, schemaFiles } from './schema-files.ts';

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

function compile(reference: string): ValidateFunction {
  if (ajv === undefined) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    ajvFormats.default(ajv);
    for (const file of schemaFiles().values()) ajv.addSchema(file);
  }
  const { file, name } = locateSchema(reference);
  const step = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  return ajv.compile({ $ref: `${file.$id}#/$defs/${step}` });
}

/**
 * What is wrong with a body by Microsoft's definition of an endpoint (`<schema file>#<endpoint>`); empty = nothing.
 * @throws Error for an unknown reference
 */
export function problemsOf(reference: string, body: unknown): string[] {
  const validate = validators.get(reference) ?? compile(reference);
  validators.set(reference, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`.trim(),
  );
}
