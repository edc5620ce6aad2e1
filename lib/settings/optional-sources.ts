/** Ids of the sources that are off unless the setting `optionalSources` names them. */
export const OPTIONAL_SOURCES: readonly string[] = ['risk-notifications', 'lighthouse-mfa'];
