import type { ItemShape } from '../evidence/source.ts';

/** The items of an answer's body, or null when it does not have the shape that was announced. */
export function itemsOf(body: unknown, shape: ItemShape): readonly unknown[] | null {
  if (shape === 'self')
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? [body] : null;
  const list = shape === 'array' ? body : (body as Record<string, unknown> | null)?.[shape];
  return Array.isArray(list) ? list : null;
}
