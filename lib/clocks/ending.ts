/** What comes to an end at a time that is known before. */
export type EndingKind = 'alert' | 'gdap' | 'review' | 'exception' | 'anniversary';

/** Things of one kind that end together. Ids only: names are joined when something is shown, and never announced. */
export interface Ending {
  readonly kind: EndingKind;
  /** The same for the same thing in every sweep, so that nothing is announced twice. */
  readonly key: string;
  /** When it ends, ISO 8601, by the server's clock. */
  readonly at: string;
  /** The check that judges it afterwards. */
  readonly check: string;
  /** What ends, where it is one thing (see the check's subjects); empty where there are several. */
  readonly subject: string;
  readonly count: number;
}

/** One thing that ends, before those that end together are put together. */
export interface OneEnding {
  readonly check: string;
  readonly subject: string;
  /** In ms since 1970. */
  readonly at: number;
}

/**
 * What a check's things have in common that end on the same day (UTC): one ending, at the time of the first. So 400
 * relationships that were made together are told once.
 */
export function endingTogether(kind: EndingKind, all: readonly OneEnding[]): Ending[] {
  const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const days = Map.groupBy(all, ({ check, at }) => `${kind}/${check}/${dayOf(at)}`);
  return [...days].map(([key, own]) => {
    const [first] = own.toSorted((a, b) => a.at - b.at);
    const subjects = new Set(own.map(({ subject }) => subject));
    return {
      kind,
      key,
      at: new Date(first?.at ?? 0).toISOString(),
      check: first?.check ?? '',
      subject: subjects.size === 1 ? (first?.subject ?? '') : '',
      count: subjects.size,
    };
  });
}
