import { useState } from 'preact/hooks';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How far something is that takes a while; null while nothing goes on. */
export function useProgress(): {
  readonly progress: Progress | null;
  begin(): void;
  go(done: number, total: number): void;
  end(): void;
} {
  const [progress, set] = useState<Progress | null>(null);
  return {
    progress,
    begin: () => set({ done: 0, total: 0 }),
    go: (done, total) => set({ done, total }),
    end: () => set(null),
  };
}
