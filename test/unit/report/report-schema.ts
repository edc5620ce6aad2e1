import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import schema from '../../../lib/report/posture-report-1.schema.json' with { type: 'json' };

function compile(allErrors: boolean): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors });
  ajvFormats.default(ajv);
  return ajv.compile(schema);
}

const thorough = compile(true);
const quick = compile(false);

/** What the published schema has against a report; empty = nothing. */
export function schemaProblems(report: unknown): string[] {
  if (thorough(report)) return [];
  return (thorough.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
}

/** Whether the published schema takes a report. */
export const isReport = (report: unknown): boolean => quick(report);
