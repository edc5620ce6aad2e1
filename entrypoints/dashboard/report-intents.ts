import type {
  Making,
  ReportFormat,
  ReportIntents,
  SaveOutcome,
} from '../../components/dashboard/reports/report-intents.ts';
import type { StoredAccount } from '../../lib/shell/account.ts';
import { readWords } from '../../lib/shell/words.ts';
import { readLanguageChoices } from '../../lib/text/language-choices.ts';
import type { ReportAnswer, ReportFile, ReportOrder } from './report-orders.ts';
import ReportWorker from './report-worker.ts?worker';

interface Page {
  /** Whose reports they are; null without an account. */
  account(): StoredAccount | null;
  /** Whether that is the account of the demo. */
  isDemo(): boolean;
  /** The language of the page: verdicts on packs are told in it. */
  locale(): string;
}

const NEVER = new AbortController().signal;

/** Has a worker of its own fulfil an order; a stop ends that worker, whatever it is at. @throws the signal's reason */
async function ordered(
  order: ReportOrder,
  progress: Making['progress'],
  signal = NEVER,
): Promise<ReportAnswer> {
  const worker = new ReportWorker();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', () => resolve({ kind: 'failed' }));
      worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => {
        if (data.kind === 'progress') progress(data.done, data.total);
        else resolve(data);
      });
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

/** Hands a file to the browser as a download: that needs no permission. */
function handOver({ name, content }: ReportFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Long after the browser has taken hold of it; it goes with the page, too.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function save(
  page: Page,
  format: ReportFormat,
  locale: string,
  { progress, signal }: Making,
): Promise<SaveOutcome> {
  const account = page.account();
  if (account === null) return { kind: 'nothing' };
  // Its dates were moved to today, so its evidence is not what its chain says.
  if (page.isDemo() && format === 'pack') return { kind: 'demo' };
  const scope = [account.cloud, account.tenantId] as const;
  const answer = await ordered({ kind: 'make', scope, format, locale }, progress, signal);
  if (answer.kind !== 'made') return { kind: 'failed' };
  if (typeof answer.made === 'string') return { kind: answer.made };
  const { name, content } = answer.made;
  const file = { name: page.isDemo() ? `demo-${name}` : name, content };
  handOver(file);
  return { kind: 'saved', file: file.name };
}

/** Makes, saves and verifies reports in this page; the extension's background is not asked. */
export function reportIntents(page: Page): ReportIntents {
  return {
    languages: () => readLanguageChoices(readWords),
    save: (format, locale, making) =>
      save(page, format, locale, making).catch(() => ({
        kind: making.signal.aborted ? 'stopped' : 'failed',
      })),
    async verify(file, noted, { progress }) {
      const order = { kind: 'verify', file, noted, locale: page.locale() } as const;
      const answer = await ordered(order, progress);
      return answer.kind === 'verified' ? answer.told : null;
    },
  };
}
