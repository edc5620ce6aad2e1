import {
  type Account,
  type Token,
  type TokenRequest,
  type TokenSource,
  TokenUnavailable,
} from '../auth/token-source.ts';

/** Longest that a token may take: Entra answers in seconds, or a window that somebody left open blocks the way. */
const LONGEST_TOKEN_MS = 30_000;

/** Somebody else signed in while a sweep ran: what it reads from now on would be another tenant's. */
export class AccountChanged extends Error {
  constructor() {
    super('Another account signed in');
    this.name = 'AccountChanged';
  }
}

/** @throws {AccountChanged} when it is not `account` that is signed in */
export async function confirmAccount(tokens: TokenSource, account: Account): Promise<void> {
  const now = await tokens.account();
  if (now?.tenantId !== account.tenantId || now.objectId !== account.objectId) throw new AccountChanged();
}

/**
 * Tokens for one account and one sweep: never another account's, never waited for longer than
 * {@link LONGEST_TOKEN_MS}, and never after the sweep was cancelled.
 * @throws {AccountChanged}, {TokenUnavailable}, and the signal's reason
 */
export function boundTokens(
  tokens: TokenSource,
  account: Account,
  signal: AbortSignal,
): (request: TokenRequest) => Promise<Token> {
  return async (request) => {
    const token = await withinTime(
      (async () => {
        await confirmAccount(tokens, account);
        const found = await tokens.token(request);
        await confirmAccount(tokens, account);
        return found;
      })(),
      signal,
    );
    return token;
  };
}

async function withinTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TokenUnavailable('network', 'tooLate')), LONGEST_TOKEN_MS);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: stopped.signal });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    stopped.abort();
  }
}
