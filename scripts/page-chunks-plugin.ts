import type { Plugin } from 'vite';

const modules = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?:${parts.join('|')})`.replaceAll('/', '[\\\\/]'));

/** What the worker and the popup both load: no page's parts, which the worker has no use for. */
const SHARED = modules(
  '/@fluent/bundle/',
  'wxt-plugins',
  '/lib/text/(age|load-text|make-text|read-words)\\.ts$',
  '/lib/shell/(account|activity|demo|messages|told-storage|welcome-tab|words)\\.ts$',
  '/lib/microsoft/clouds\\.ts$',
  '/lib/store/(database|summaries)\\.ts$',
);

/** What the worker and the settings page both load. */
const SETTINGS = modules(
  '/lib/settings/(settings|told|stored-told)\\.ts$',
  '/lib/hints/(dismissals|hint-health)\\.ts$',
  '/lib/shell/(host-permission|dismissal-storage|hint-health-storage|commands)\\.ts$',
);

/** Everything that the popup shows, by what it imports. */
const SCORECARD = modules('/components/scorecard/popup\\.tsx$');

/**
 * Keeps what is loaded together in few files. Left alone, the bundler cuts along every line between two pages that
 * share a part: with each new page the popup came in more and smaller pieces, which compress badly.
 */
export function pageChunks(): Plugin {
  return {
    name: 'page-chunks',
    outputOptions(options) {
      // The content script is one file in any case.
      if (options.format !== 'es') return null;
      const groups = [
        { name: 'shared', priority: 2, test: SHARED },
        { name: 'settings', priority: 2, test: SETTINGS },
        { name: 'scorecard', priority: 1, test: SCORECARD },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
