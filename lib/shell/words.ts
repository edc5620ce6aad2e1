/** Reads a file of words from the extension's own package, from any of its pages and workers; null where there is none. */
export async function readWords(path: string): Promise<string | null> {
  try {
    // A dedicated worker has no extension API to ask for the package's address, and needs none.
    const answer = await fetch(new URL(`/words/${path}`, location.origin));
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
