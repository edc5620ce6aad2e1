import type { JSX } from 'preact';
import { useText } from '../text-context.ts';

/** Where this place stands: each place above it, outermost first. */
export function Trail({
  places,
}: {
  places: readonly { readonly href: string; readonly name: string }[];
}): JSX.Element {
  const { t } = useText();
  return (
    <nav class="trail" aria-label={t('trail')}>
      <ol>
        {places.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
