/** How the page looks; the contrast themes are the portal's own, apart from the system's forced colours. */
export type PageTheme = 'light' | 'dark' | 'dark contrast' | 'light contrast';

const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+%?))?\s*\)$/;

/** Names of high-contrast themes on the root or the body; which ones the portals use is not published. */
const CONTRAST = /high-?contrast|(?:^|[\s_-])hc(?:[\s_-]|$)/i;

/** Luminance of a computed colour, 0 (black) to 1; null when it is transparent or not in sRGB. */
function luminance(colour: string): number | null {
  const parts = RGB.exec(colour);
  if (parts === null || Number.parseFloat(parts[4] ?? '1') === 0) return null;
  const [red, green, blue] = parts.slice(1, 4).map((part) => (Number(part) / 255) ** 2.2);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function isDark(styles: readonly CSSStyleDeclaration[]): boolean {
  for (const { backgroundColor } of styles) {
    const background = luminance(backgroundColor);
    if (background !== null) return background < 0.18;
  }
  const text = luminance(styles[0]?.color ?? '');
  return text !== null && text > 0.4;
}

/**
 * The page's theme, measured from its background, else from the colour of its text. What the system prefers does not
 * count: portals have a theme of their own.
 */
export function pageTheme(): PageTheme {
  const elements = [document.body, document.documentElement].filter((element) => element !== null);
  const dark = isDark(elements.map((element) => getComputedStyle(element))) ? 'dark' : 'light';
  const named = elements.map((element) => `${element.className} ${element.dataset.theme ?? ''}`).join(' ');
  return CONTRAST.test(named) ? `${dark} contrast` : dark;
}
