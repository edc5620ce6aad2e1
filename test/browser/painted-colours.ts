import type { CDPSession, Page } from '@playwright/test';

/** What is painted at a point: colours as `[red, green, blue]`, 0 to 255. */
interface PaintedColours {
  readonly text: readonly number[];
  readonly background: readonly number[];
  /** Seconds that a change of its looks takes, as CSS says it. */
  readonly transition: string;
}

const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** Colours of the text in the middle of a box; DevTools looks into closed roots too. */
export async function coloursAt(
  page: Page,
  box: { x: number; y: number; width: number; height: number } | null,
): Promise<PaintedColours> {
  if (box === null) throw new Error('Nothing is painted there');
  const devtools = await page.context().newCDPSession(page);
  try {
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    await devtools.send('DOM.getDocument', { depth: 0 });
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const at = await devtools.send('DOM.getNodeForLocation', { x, y, includeUserAgentShadowDOM: true });
    return await coloursOf(devtools, at.nodeId ?? 0);
  } finally {
    await devtools.detach();
  }
}

async function coloursOf(devtools: CDPSession, nodeId: number): Promise<PaintedColours> {
  const { computedStyle } = await devtools.send('CSS.getComputedStyleForNode', { nodeId });
  const { backgroundColors = [] } = await devtools.send('CSS.getBackgroundColors', { nodeId });
  const style = (name: string): string => computedStyle.find((one) => one.name === name)?.value ?? '';
  return {
    text: numbers(style('color')),
    background: numbers(backgroundColors[0] ?? ''),
    transition: style('transition-duration'),
  };
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of text and background as WCAG 2.2 defines it, 1 to 21. */
export function contrast({ text, background }: PaintedColours): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(background)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
