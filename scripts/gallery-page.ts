/** Pictures of one view or hint, and where it was. */
export interface GalleryRow {
  readonly tenant: string;
  /** Name of the view, or id of the hint page. */
  readonly page: string;
  readonly url: string;
  /** File names. */
  readonly pictures: string[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figure = (file: string): string =>
  `<a href="${escaped(file)}"><img src="${escaped(file)}" alt="${escaped(file)}" loading="lazy"></a>`;

const section = ({ tenant, page, url, pictures }: GalleryRow): string => `<section>
<h2>${escaped(page)}</h2>
<p>${escaped(tenant)}: <code>${escaped(url)}</code></p>
<div>${[...pictures].sort().map(figure).join('\n')}</div>
</section>`;

/** An HTML page that shows all pictures, one row of the same hint below the other. */
export const galleryPage = (rows: readonly GalleryRow[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Views, and hints on the replica portals</title>
<style>
body { margin: 24px; font: 14px/20px system-ui, sans-serif; }
div { display: flex; gap: 8px; overflow-x: auto; }
img { inline-size: 420px; border: 1px solid #ccc; }
code { overflow-wrap: anywhere; }
</style>
<h1>Views, and hints on the replica portals</h1>
${rows.map(section).join('\n')}
</html>
`;
