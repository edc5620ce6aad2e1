import type {
  AcceptableCheck,
  Accepted,
  ExceptionsIntents,
  ExceptionsModel,
} from '../../components/settings/exceptions-model.ts';
import { calendarDays } from '../../lib/checks/renewal.ts';
import { dayOf } from '../../lib/settings/calendar-day.ts';
import { withExceptions, withoutException } from '../../lib/settings/exception-edits.ts';
import { latestEnd, MOST_EXCEPTION_DAYS, readExceptions } from '../../lib/settings/exception-form.ts';
import { exceptionGroups } from '../../lib/settings/exception-state.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import type { Exception, Told } from '../../lib/settings/told.ts';
import { changeOwnTold } from '../../lib/shell/told-storage.ts';
import type { TenantRecords } from './tenant-records.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the page says of exceptions now. */
export function exceptionsModel(
  { exceptions }: Told,
  account: { readonly username: string } | null,
  { names, titles }: TenantRecords,
  asked: ExceptionsModel['asked'],
  now: Date,
): ExceptionsModel {
  const person = account?.username ?? exceptions[0]?.owner ?? '';
  return {
    lines: exceptionGroups(exceptions, now).map((group) => {
      const { check, subject, from, until } = group.exception;
      const last = new Date(Date.parse(until) - 1);
      return {
        ...group,
        title: titles.get(check) ?? check,
        name: names.get(subject.toLowerCase()) ?? subject,
        days: calendarDays(now, group.state === 'notBegun' ? new Date(from) : last),
        isLong: Date.parse(until) - Date.parse(from) > MOST_EXCEPTION_DAYS * DAY_MS,
      };
    }),
    person,
    people: [...new Set([person, ...exceptions.map(({ owner }) => owner)])].filter((name) => name !== ''),
    today: dayOf(now),
    asked,
  };
}

/**
 * What an address asks for: `#exceptions?check=<id>&subject=<id>`, with as many subjects as are to be accepted; null
 * where it asks for nothing.
 */
export function askedException(hash: string): ExceptionsModel['asked'] {
  const [section, query = ''] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(query);
  const check = params.get('check');
  return section === 'exceptions' && check !== null ? { check, subjects: params.getAll('subject') } : null;
}

/** What the page can do about exceptions; `refresh` brings it to what is stored before the answer is given. */
export function exceptionIntents(
  refresh: () => Promise<void>,
  acceptable: () => Promise<readonly AcceptableCheck[] | null>,
): ExceptionsIntents {
  /** Writes beside whatever another window stored meanwhile. */
  async function edit(
    change: (exceptions: readonly Exception[]) => readonly Exception[],
  ): Promise<'saved' | 'failed'> {
    try {
      await changeOwnTold((own) => {
        const told = storedTold(own);
        return { ...told, exceptions: change(told.exceptions) };
      });
    } catch {
      return 'failed';
    }
    await refresh();
    return 'saved';
  }
  return {
    acceptable,
    latestEnd,
    async accept(values): Promise<Accepted> {
      const read = readExceptions(values);
      if ('problems' in read) return { kind: 'invalid', problems: read.problems };
      const kind = await edit((exceptions) => withExceptions(exceptions, read.exceptions));
      return kind === 'failed' ? { kind } : { kind, exceptions: read.exceptions };
    },
    remove: (gone) => edit((exceptions) => gone.reduce(withoutException, exceptions)),
    putBack: (gone) => edit((exceptions) => withExceptions(exceptions, gone)),
  };
}
