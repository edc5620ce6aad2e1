import searchIcon from '@fluentui/svg-icons/icons/search_16_regular.svg?raw';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { readRoute, writeRoute } from './dashboard-route.ts';
import { replaceRoute } from './replace-route.ts';

/** Long enough for the next letter, short enough to seem at once. */
const PAUSE_MS = 200;

const SHORTCUT = '/';

const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** The first letters make a new entry in the browser's history, all others change it: one step back leaves the search. */
function search(query: string): void {
  if (readRoute(location.hash).view === 'search') replaceRoute('search', [], { q: query });
  else if (query !== '') location.hash = writeRoute('search', [], { q: query });
}

/** The dashboard's one search field; `/` leads to it from anywhere. */
export function SearchBox({ query }: { query: string }): JSX.Element {
  const { t } = useText();
  const [typed, setTyped] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const own = useRef(query);
  useEffect(() => {
    // An address that came by a link or the way back, and not from here.
    if (query === own.current) return;
    own.current = query;
    setTyped(query);
  }, [query]);
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== SHORTCUT || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest(TYPED_INTO)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', jump);
    return () => removeEventListener('keydown', jump);
  }, []);
  const go = (wanted: string): void => {
    clearTimeout(waiting.current);
    own.current = wanted.trim();
    search(own.current);
  };
  return (
    <search class="finder">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(typed);
          document.querySelector<HTMLElement>('main h2[tabindex]')?.focus();
        }}
      >
        <Icon svg={searchIcon} />
        <input
          ref={field}
          type="search"
          aria-label={t('search-label')}
          aria-keyshortcuts={SHORTCUT}
          placeholder={t('search-placeholder')}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            clearTimeout(waiting.current);
            waiting.current = setTimeout(() => go(value), PAUSE_MS);
          }}
        />
      </form>
    </search>
  );
}
