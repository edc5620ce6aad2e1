/**
 * What may be demanded of a principal at sign-in: MFA; MFA that no phishing site can relay; a compliant device; that
 * legacy clients are kept out; that high user risk, and high sign-in risk, are answered.
 */
export type Demand =
  | 'mfa'
  | 'phishingResistant'
  | 'compliantDevice'
  | 'legacyBlock'
  | 'userRisk'
  | 'signInRisk';
