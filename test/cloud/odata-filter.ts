/** A `$filter` that the service would refuse, or that the simulator does not know. */
export class FilterRefused extends Error {}

type Predicate = (row: unknown) => boolean;
type Operand = { readonly literal: unknown } | { readonly path: readonly string[] };

const TOKEN = /\s*(?:('(?:[^']|'')*')|([()/:,])|([^\s()/:,']+(?::\d[^\s()/,']*)*))/y;
const COMPARISONS = new Set(['eq', 'ne', 'ge', 'le']);
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T/;

/**
 * Compiles the part of OData's filter language that recorded tenants need: eq, ne, ge, le, and, or, any, brackets.
 * `fields` are the names the type has, null = not known. @throws {FilterRefused}
 */
export function compileFilter(filter: string, fields: ReadonlySet<string> | null): Predicate {
  const tokens = tokenize(filter);
  let at = 0;
  const peek = (ahead = 0): string | undefined => tokens[at + ahead];
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined)
      throw new FilterRefused(`Syntax error at position ${filter.length} in '${filter}'.`);
    at += 1;
    return token;
  };
  const expect = (token: string): void => {
    const found = take();
    if (found !== token) throw new FilterRefused(`'${token}' expected, '${found}' found in '${filter}'.`);
  };

  const either = (bound: string | null): Predicate => {
    let left = both(bound);
    while (peek() === 'or') {
      take();
      const [before, after] = [left, both(bound)];
      left = (row) => before(row) || after(row);
    }
    return left;
  };
  const both = (bound: string | null): Predicate => {
    let left = term(bound);
    while (peek() === 'and') {
      take();
      const [before, after] = [left, term(bound)];
      left = (row) => before(row) && after(row);
    }
    return left;
  };
  const term = (bound: string | null): Predicate => {
    if (peek() === '(') {
      take();
      const inner = either(bound);
      expect(')');
      return inner;
    }
    const operand = readOperand(bound);
    if ('path' in operand && operand.path.at(-1) === 'any') return readAny(operand.path.slice(0, -1));
    const comparison = take();
    if (!COMPARISONS.has(comparison))
      throw new FilterRefused(`Unsupported operator or function '${comparison}'.`);
    return compare(comparison, operand, readOperand(bound));
  };
  const readAny = (path: readonly string[]): Predicate => {
    expect('(');
    const variable = take();
    expect(':');
    const inner = either(variable);
    expect(')');
    return (row) => {
      const items = valueAt(row, path);
      return Array.isArray(items) && items.some(inner);
    };
  };
  const readOperand = (bound: string | null): Operand => {
    const token = take();
    const literal = literalOf(token);
    if (literal !== undefined) return { literal };
    const path = [token];
    while (peek() === '/') {
      take();
      path.push(take());
    }
    if (bound !== null && path[0] === bound) return { path: path.slice(1) };
    if (peek() === '(' && path.at(-1) !== 'any')
      throw new FilterRefused(`Unsupported function '${path.join('/')}'.`);
    if (fields !== null && !fields.has(path[0] ?? ''))
      throw new FilterRefused(`Could not find a property named '${path[0]}'.`);
    return { path };
  };

  const predicate = either(null);
  if (at < tokens.length) throw new FilterRefused(`Syntax error at '${peek()}' in '${filter}'.`);
  return predicate;
}

function tokenize(filter: string): string[] {
  const tokens: string[] = [];
  const text = filter.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) throw new FilterRefused(`Syntax error in '${filter}'.`);
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return tokens;
}

/** undefined = not a literal but a name. */
function literalOf(token: string): unknown {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
  if (DATE_TIME.test(token) || /^\d{4}-\d{2}-\d{2}$/.test(token)) return token;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return token;
  return undefined;
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
    row,
  );
}

function compare(comparison: string, left: Operand, right: Operand): Predicate {
  const read = (operand: Operand, row: unknown): unknown =>
    comparable('literal' in operand ? operand.literal : valueAt(row, operand.path));
  return (row) => {
    const [one, other] = [read(left, row), read(right, row)];
    if (comparison === 'eq') return one === other;
    if (comparison === 'ne') return one !== other;
    if (one === null || other === null || typeof one !== typeof other) return false;
    return comparison === 'ge' ? (one as string) >= (other as string) : (one as string) <= (other as string);
  };
}

/** Graph compares texts without regard to case; dates by time; absent is null. */
function comparable(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') return DATE_TIME.test(value) ? Date.parse(value) : value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
