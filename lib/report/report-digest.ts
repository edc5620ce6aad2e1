import { beginDigest, canonicalJson } from './digest.ts';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1);

/**
 * The SHA-256 of a report's canonical JSON (RFC 8785), whatever its file looks like. Made check by check: the report of
 * a tenant with thousands of customers is large.
 */
export function reportDigest(report: object): string {
  const digest = beginDigest().add('{');
  const entries = Object.entries(report)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b));
  for (const [at, [key, value]] of entries.entries()) {
    digest.add(`${at === 0 ? '' : ','}${JSON.stringify(key)}:`);
    if (!Array.isArray(value)) {
      digest.add(canonicalJson(value));
      continue;
    }
    digest.add('[');
    for (const [index, item] of value.entries())
      digest.add(`${index === 0 ? '' : ','}${canonicalJson(item)}`);
    digest.add(']');
  }
  return digest.add('}').hex();
}
