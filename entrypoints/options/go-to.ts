/** Brings the section that an address names into view, and the focus to its heading. */
export function goToSection(hash: string): void {
  const [id = ''] = hash.replace(/^#/, '').split('?');
  const heading = id === '' ? null : document.getElementById(id);
  heading?.focus({ preventScroll: true });
  // The section, not its heading alone: what stands above it belongs to another one.
  (heading?.closest('section') ?? heading)?.scrollIntoView();
}
