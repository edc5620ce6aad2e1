import type { JSX } from 'preact';

/** A Fluent icon beside words that say the same; `svg` is the file's own markup, imported with `?raw`: bundled at build time, never a value. */
export function Icon({ svg, className = '' }: { svg: string; className?: string }): JSX.Element {
  return <span class={`icon ${className}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
