/** Which of the service's limits a request counts against (`throttling.ts`). */
export type LimitClass = 'directory' | 'ca' | 'reports' | 'score' | 'pcCustomers' | 'arm' | 'other';

/** One kind of request that a simulated service knows, as its documentation describes it. */
export interface Endpoint {
  /** Path with `{}` for one segment. */
  readonly path: string;
  /** Least delegated scope, short name (`partnercenter`, `arm` for the other APIs). */
  readonly scope: string;
  readonly limit: LimitClass;
  /** Rows per page; null = one object, or an answer that is never paged. */
  readonly page: number | null;
  /** Query options that the service takes, lower case, beside `api-version`. */
  readonly options: ReadonlySet<string>;
  /** Largest `$top` or `size`. */
  readonly maxPage?: number;
  /** Parameter that carries the cursor in next links. */
  readonly cursor: string;
  /** `<file>#<endpoint>` of the schema that every 200 answer obeys. */
  readonly schema: string;
}

/** The endpoint that a path falls under, literal segments before `{}`; null when the service has no such path. */
export function endpointAt(endpoints: readonly Endpoint[], pathname: string): Endpoint | null {
  const segments = pathname.split('/');
  const found = endpoints.filter(({ path }) => {
    const expected = path.split('/');
    return (
      expected.length === segments.length &&
      expected.every((part, at) => part === '{}' || part === segments[at])
    );
  });
  return found.sort((left, right) => blanks(left) - blanks(right))[0] ?? null;
}

function blanks(endpoint: Endpoint): number {
  return endpoint.path.split('{}').length;
}
