import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

interface NoticeProps {
  readonly icon: string;
  readonly tone?: 'neutral' | 'warning' | 'danger';
  readonly heading: string;
  readonly text: string;
  /** Spoken at once: for what happens while the page is open. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

/** One thing to know and the button that helps. */
export function Notice({
  icon,
  tone = 'neutral',
  heading,
  text,
  alert = false,
  children,
}: NoticeProps): JSX.Element {
  return (
    <section class="notice" data-tone={tone} role={alert ? 'alert' : undefined}>
      <Icon svg={icon} />
      <div>
        <h2>{heading}</h2>
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
}
