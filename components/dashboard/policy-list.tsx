import type { JSX } from 'preact';
import type { Protection } from '../../lib/views/gdap/technician-reach.ts';
import { useText } from '../text-context.ts';

/** Policies that decided, and what keeps each from being whole. */
export function PolicyList({ policies }: Pick<Protection, 'policies'>): JSX.Element | null {
  const { t, has, locale } = useText();
  if (policies.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clause = (code: string): string => t(has(`clause-${code}`) ? `clause-${code}` : 'clause-other');
  return (
    <ul class="roles">
      {policies.map(({ name, clauses }) => (
        <li key={name} dir="auto">
          {clauses.length === 0
            ? name
            : t('protection-policy', { policy: name, clauses: list.format(clauses.map(clause)) })}
        </li>
      ))}
    </ul>
  );
}
