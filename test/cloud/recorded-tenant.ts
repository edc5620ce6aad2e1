/** One recorded answer: a file of a recorded tenant. */
export interface Recording {
  /** File name; orders the answers to the same request. */
  readonly file: string;
  /** `GET https://…`, as recorded. */
  readonly request: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; a string is sent as it is; absent = an empty body. */
  readonly body?: unknown;
  /** How often it answers before it gives way to the next recording of the same request. */
  readonly repeat?: number;
}

/** `tenant.json`: who signs in, what is consented, the clock, and what the person has told the product. */
export interface TenantFile {
  readonly tenantId?: string;
  readonly name?: string;
  /** User principal name. */
  readonly signedInAs?: string;
  /** The signed-in person may consent for the organisation; absent = false. */
  readonly isAdmin?: boolean;
  /** Short Graph names, `partnercenter` and `arm`; absent = all. */
  readonly grantedScopes?: readonly string[];
  readonly now?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly attestations?: readonly unknown[];
  readonly exceptions?: readonly unknown[];
}

export interface RecordedTenant {
  readonly file: TenantFile;
  /** In code-point order of the file names. */
  readonly recordings: readonly Recording[];
}
