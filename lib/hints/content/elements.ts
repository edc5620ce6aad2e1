const SVG = 'http://www.w3.org/2000/svg';

/** An element with a class and children; text goes in as text, whatever it looks like. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** A Fluent icon from its file's markup (`?raw`): only the paths are taken, so that no markup is ever parsed. */
export function icon(svg: string): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  const size = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 16 16';
  made.setAttribute('viewBox', size);
  made.setAttribute('aria-hidden', 'true');
  for (const [, shape] of svg.matchAll(/ d="([^"]+)"/g)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape ?? '');
    made.append(path);
  }
  return made;
}

/** A button that acts on a person's own click or key only: the page can make clicks too. */
export function button(
  className: string,
  act: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return made;
}
