/** A link that an answer gave, if it leads to Microsoft; null for any other. */
export function trustedLink(url: string | null | undefined): string | null {
  if (url == null || !URL.canParse(url)) return null;
  const { protocol, hostname, username, password, port, href } = new URL(url);
  const isMicrosoft = hostname === 'aka.ms' || /(?:^|\.)microsoft\.com$/.test(hostname);
  return protocol === 'https:' && isMicrosoft && `${username}${password}${port}` === '' ? href : null;
}
