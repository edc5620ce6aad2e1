import type { JSX } from 'preact';
import type { ExplainedBy } from '../../../lib/views/evidence/check-detail.ts';
import { ExternalLink } from '../../external-link.tsx';

/** Who brought a risk about, and when; a link to the log that says so. */
export function Explained({ explained: { text, url } }: { readonly explained: ExplainedBy }): JSX.Element {
  return (
    <p class="note" dir="auto">
      {url === null ? text : <ExternalLink url={url} words={text} />}
    </p>
  );
}
