const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+%?))?\s*\)$/;

/** Luminance of a computed colour, 0 (black) to 1; null when it is transparent or not in sRGB. */
function luminance(colour: string): number | null {
  const parts = RGB.exec(colour);
  if (parts === null || Number.parseFloat(parts[4] ?? '1') === 0) return null;
  const [red, green, blue] = parts.slice(1, 4).map((part) => (Number(part) / 255) ** 2.2);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * Whether the page is dark, measured from its background, else from the colour of its text. What the system prefers
 * does not count: portals have a theme of their own.
 */
export function isPageDark(): boolean {
  const elements = [document.body, document.documentElement].filter((element) => element !== null);
  const styles = elements.map((element) => getComputedStyle(element));
  for (const { backgroundColor } of styles) {
    const background = luminance(backgroundColor);
    if (background !== null) return background < 0.18;
  }
  const text = luminance(styles[0]?.color ?? '');
  return text !== null && text > 0.4;
}
