/**
 * Keys that MSAL keeps only while a sign-in window is open. They are never mirrored and are dropped when a flow ends:
 * a worker killed in between would else report "interaction in progress" for ever.
 */
const TEMPORARY = [
  'interaction.status',
  'request.params',
  'code.verifier',
  'request.origin',
  'urlHash',
  'interaction.type',
];

export function isTemporaryKey(key: string): boolean {
  return TEMPORARY.some((part) => key.endsWith(part) || key.includes(`.${part}.`));
}
