/** One request that reached the simulated world, in order of its end; never a token, a code or a body. */
export interface LogEntry {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly url: string;
  /** null = no answer came: a dropped connection, or a host outside the simulated world. */
  readonly status: number | null;
  /** Real time, milliseconds since 1970. */
  readonly at: number;
  /** Came inside a `$batch`. */
  readonly inner?: boolean;
}

/** Notes a request; `inner`: it came inside a `$batch`. */
export type Note = (method: string, address: string, status: number | null, inner?: boolean) => void;

/** An empty log and the one way to write into it. */
export function createLog(): { log: readonly LogEntry[]; note: Note } {
  const log: LogEntry[] = [];
  return {
    log,
    note(method, address, status, inner = false) {
      const { host, pathname: path, href: url } = withoutSecrets(address);
      log.push({ method, host, path, url, status, at: Date.now(), ...(inner ? { inner } : {}) });
    },
  };
}

/** Sign-in addresses carry one-time values that are worth something; the log does not. */
const ONE_TIME = ['code', 'state', 'nonce', 'code_challenge', 'flow', 'id_token_hint'];

function withoutSecrets(address: string): URL {
  const url = new URL(address);
  for (const name of ONE_TIME) if (url.searchParams.has(name)) url.searchParams.set(name, '-');
  return url;
}
