/**
 * Calls back once when the browser has laid the page out for its next frame: to read the layout then costs nothing,
 * while at any other time a busy page (ten thousand rows that change) would be laid out once more for us alone.
 * Waits while the page is hidden, as nobody sees it.
 * @returns takes it back
 */
export function afterLayout(act: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  // The root always has a size, so that its first observation is always told; an inline heading's is not.
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
