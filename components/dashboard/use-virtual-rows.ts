import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond what is in view, so that a fast scroll or a Tab finds the next ones there. */
const OVERSCAN = 6;

/** A row to draw, or the room (px) that those between take which are not drawn. */
export type Drawn = { readonly index: number } | { readonly room: number; readonly before: number };

interface VirtualRows {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly drawn: readonly Drawn[];
  /** Give it to every row that is drawn, with its index as `data-index`: heights are measured. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

interface VirtualRowsInput {
  readonly count: number;
  keyOf(index: number): string;
  /** Height of a row that was not measured yet, px. */
  readonly estimate: number;
  /** Row that holds the focus: it is drawn wherever it stands. */
  readonly held: number | null;
  /** How far to be scrolled at first, px; and whom to tell where it was left. */
  readonly offset: number;
  left(offset: number): void;
}

/** Where there is no scrolling, on paper, every row is drawn. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => setPrinting(true);
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Rooms between rows that do not follow each other, at both ends too. */
function withRooms(items: readonly VirtualItem[], total: number): Drawn[] {
  let end = 0;
  const drawn = items.flatMap(({ index, start, end: next }): Drawn[] => {
    const room = start - end;
    end = next;
    return room > 0 ? [{ room, before: index }, { index }] : [{ index }];
  });
  return total > end ? [...drawn, { room: total - end, before: -1 }] : drawn;
}

/** Of many rows in a box that scrolls, those that are in view. */
export function useVirtualRows({
  count,
  keyOf,
  estimate,
  held,
  offset,
  left,
}: VirtualRowsInput): VirtualRows {
  const scroller = useRef<HTMLElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const printing = usePrinting();
  const virtual = useRef<Virtualizer<HTMLElement, HTMLTableRowElement> | null>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    initialOffset: offset,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inView = defaultRangeExtractor(range);
      return held === null || held >= count || inView.includes(held)
        ? inView
        : [...inView, held].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  virtual.current ??= new Virtualizer(options);
  const rows = virtual.current;
  rows.setOptions(options);
  useLayoutEffect(() => {
    const unmount = rows._didMount();
    return () => {
      left(rows.scrollOffset ?? 0);
      unmount();
    };
  }, [rows]);
  useLayoutEffect(() => rows._willUpdate());
  const drawn = printing
    ? Array.from({ length: count }, (_, index): Drawn => ({ index }))
    : withRooms(rows.getVirtualItems(), rows.getTotalSize());
  return { scroller, drawn, measure: rows.measureElement };
}
