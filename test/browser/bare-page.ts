/**
 * A page of a free-running Chromium, spoken to without a test tool: those attach to every worker that starts, hold it
 * until they are ready, and a worker that is killed meanwhile may never start again.
 */
export class BarePage {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: { result?: unknown; error?: unknown }) => void>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: unknown };
      this.waiting.get(answer.id ?? 0)?.(answer);
      this.waiting.delete(answer.id ?? 0);
    });
  }

  /** Takes hold of the open page whose URL ends so. `endpoint`: the browser's debugging address. */
  static async take(endpoint: string, ending: string): Promise<BarePage> {
    const targets = (await (await fetch(`${endpoint}/json/list`)).json()) as {
      readonly type: string;
      readonly url: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const target = targets.find(({ type, url }) => type === 'page' && url.endsWith(ending));
    if (target === undefined) throw new Error(`no page ${ending}`);
    const socket = new WebSocket(target.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('the page does not answer')));
    });
    return new BarePage(socket);
  }

  /** A command of the Chrome DevTools Protocol. */
  async send(method: string, params: object = {}): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const answered = new Promise<{ result?: unknown; error?: unknown }>((resolve) => {
      this.waiting.set(id, resolve);
    });
    this.socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }

  /** Runs a function in the page; argument and result cross as JSON. */
  async evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: `(${run.toString()})(${JSON.stringify(argument)})`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Result }; exceptionDetails?: unknown };
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  close(): void {
    this.socket.close();
  }
}
