/** Larger answers are refused: no source comes near it, and the worker must stay small. */
export const LARGEST_BODY_BYTES = 32 * 1024 * 1024;

export type Body = { readonly json: unknown } | { readonly malformed: 'tooLarge' | 'notJson' };

/**
 * Reads an answer's body as JSON. A leading byte order mark is dropped (Partner Center sends one); an empty body is
 * `notJson`. Network failures while reading are thrown on.
 */
export async function readBody(response: Response): Promise<Body> {
  const declared = Number(response.headers.get('Content-Length') ?? 0);
  if (declared > LARGEST_BODY_BYTES) {
    await response.body?.cancel();
    return { malformed: 'tooLarge' };
  }
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_BODY_BYTES) {
      await reader.cancel();
      return { malformed: 'tooLarge' };
    }
    text += decoder.decode(value, { stream: true });
  }
  text += decoder.decode();
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return { malformed: 'notJson' };
  }
}
