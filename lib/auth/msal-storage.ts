/**
 * Storage in memory with the shape of `sessionStorage`: MSAL lists keys with `Object.keys`, so entries are own
 * enumerable properties. {@link onMsalStorageChange} reports each write, for mirroring into `storage.session`.
 */
let changed: () => void = () => {};

const methods = {
  getItem: (entries: Record<string, string>, key: string): string | null =>
    Object.hasOwn(entries, key) ? (entries[key] ?? null) : null,
  setItem: (entries: Record<string, string>, key: string, value: string): void => {
    entries[key] = String(value);
    changed();
  },
  removeItem: (entries: Record<string, string>, key: string): void => {
    delete entries[key];
    changed();
  },
  key: (entries: Record<string, string>, index: number): string | null => Object.keys(entries)[index] ?? null,
  clear: (entries: Record<string, string>): void => {
    for (const key of Object.keys(entries)) delete entries[key];
    changed();
  },
};

export const msalStorage = new Proxy({} as Record<string, string>, {
  get(entries, key) {
    if (typeof key !== 'string') return undefined;
    if (key === 'length') return Object.keys(entries).length;
    if (Object.hasOwn(methods, key)) {
      const method = methods[key as keyof typeof methods] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => method(entries, ...args);
    }
    return entries[key];
  },
  set(entries, key, value) {
    if (typeof key !== 'string') return false;
    entries[key] = String(value);
    changed();
    return true;
  },
  deleteProperty(entries, key) {
    delete entries[String(key)];
    changed();
    return true;
  },
}) as unknown as Storage;

/** The one listener for writes. */
export function onMsalStorageChange(listener: () => void): void {
  changed = listener;
}
