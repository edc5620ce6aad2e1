import type { Endpoint } from './endpoint.ts';
import { compileFilter, FilterRefused } from './odata-filter.ts';
import { fieldsOf } from './schema-files.ts';

/** A query option that the service refuses with 400. */
export class OptionRefused extends Error {}

type Row = Record<string, unknown>;

/**
 * Checks the OData options of a Graph request as the service would before it looks at data: unknown options, unknown
 * fields, page sizes out of range. @throws {OptionRefused}
 */
export function checkOptions(endpoint: Endpoint, parameters: ReadonlyMap<string, string>): void {
  const fields = fieldsOf(endpoint.schema);
  for (const [name, value] of parameters) {
    if (name.startsWith('$') && !endpoint.options.has(name)) {
      throw new OptionRefused(`Query option '${name}' is not supported on this resource.`);
    }
    if (name === '$select') {
      for (const field of namesIn(value)) known(fields, field);
    }
    if (name === '$orderby') {
      for (const field of namesIn(value)) known(fields, field.split(' ')[0] ?? '');
    }
    if (name === '$top') checkTop(value, endpoint.maxPage);
    if (name === '$count' && value !== 'true' && value !== 'false') {
      throw new OptionRefused(`Invalid value '${value}' for $count query option.`);
    }
  }
}

function known(fields: ReadonlySet<string>, field: string): void {
  if (!fields.has(field.split('/')[0] ?? '')) {
    throw new OptionRefused(
      `Parsing OData Select and Expand failed: Could not find a property named '${field}'.`,
    );
  }
}

function checkTop(value: string, most = 999): void {
  const size = Number(value);
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw new OptionRefused(
      `Invalid page size specified: '${value}'. Must be between 1 and ${most} inclusive.`,
    );
  }
}

function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim());
}

/** Rows that a `$filter` leaves. @throws {OptionRefused} for what the simulator cannot filter by */
export function applyFilter(endpoint: Endpoint | null, rows: readonly unknown[], filter: string): unknown[] {
  try {
    return rows.filter(compileFilter(filter, endpoint === null ? null : fieldsOf(endpoint.schema)));
  } catch (error) {
    if (error instanceof FilterRefused) throw new OptionRefused(`Invalid filter clause: ${error.message}`);
    throw error;
  }
}

/** `row` with the selected properties only; annotations of the row and of selected properties stay. */
export function applySelect(row: unknown, select: string, expand: string | undefined): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const kept = new Set([
    ...namesIn(select),
    ...(expand === undefined ? [] : namesIn(expand).map(withoutOptions)),
  ]);
  return Object.fromEntries(
    Object.entries(row as Row).filter(([name]) => name.startsWith('@') || kept.has(name.split('@')[0] ?? '')),
  );
}

function withoutOptions(expansion: string): string {
  return expansion.split('(')[0] ?? '';
}

/** Rows in the order of `$orderby` (ascending unless `desc`); equal ones keep their order. */
export function applyOrder(rows: readonly unknown[], orderby: string): unknown[] {
  const keys = namesIn(orderby).map((key) => key.split(' '));
  return [...rows].sort((left, right) => {
    for (const [field = '', direction] of keys) {
      const [one, other] = [sortable(left, field), sortable(right, field)];
      if (one !== other) return (one < other ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}

function sortable(row: unknown, field: string): string {
  const value = (row as Row)[field];
  return value === null || value === undefined ? '' : String(value);
}
