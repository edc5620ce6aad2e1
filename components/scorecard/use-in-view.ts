import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls `report` when half of the element is in view in a window that shows, for as long as `wanted`. */
export function useInView(ref: RefObject<HTMLElement | null>, wanted: boolean, report: () => void): void {
  const latest = useRef(report);
  latest.current = report;
  useEffect(() => {
    const element = ref.current;
    if (!wanted || !element) return;
    let inView = false;
    const tell = (): void => {
      if (inView && document.visibilityState === 'visible') latest.current();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        inView = entries.some((entry) => entry.isIntersecting);
        tell();
      },
      { threshold: 0.5 },
    );
    observer.observe(element);
    document.addEventListener('visibilitychange', tell);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', tell);
    };
  }, [ref, wanted]);
}
