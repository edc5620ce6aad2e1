/** What stands below a page's heading: a table, fields with their values, or numbers with a label. */
type Content =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] | 'customers' }
  | { readonly fields: readonly (readonly [label: string, value: string])[] }
  | { readonly tiles: readonly (readonly [label: string, value: string])[] };

/** One page of a replica portal. Labels and values are made up. */
export type PortalPage = Content & {
  readonly key: string;
  /** Regular expression on the route as the portal's own script reads it, lower-case. */
  readonly match: string;
  /** A whole address of the page. */
  readonly example: string;
  /** English; `headings/` has it in other languages. */
  readonly heading: string;
  /** Name of the blade's menu, which stands before the heading. */
  readonly menu?: string;
  /** Name of the React view that shows it, in a frame of another origin. */
  readonly view?: string;
};
