/** Licences without which Microsoft refuses an answer, by the names of the fact `licences`. */
export type Licence = 'p1' | 'p2' | 'pim' | 'intune';

/** As the people who buy them call them. */
export const LICENCE_NAMES: Readonly<Record<Licence, string>> = {
  p1: 'Microsoft Entra ID P1',
  p2: 'Microsoft Entra ID P2',
  pim: 'Microsoft Entra ID P2 or Microsoft Entra ID Governance',
  intune: 'Microsoft Intune',
};
