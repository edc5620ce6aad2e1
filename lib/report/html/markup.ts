/** HTML that is known to be safe: made by {@link html} alone. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = string | number | Markup | null | false | readonly Content[];

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no way to write these; a parser would stumble.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? '');

function sourceOf(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escaped(String(content));
}

/** HTML with values put in as text, never as markup: safe in content and between double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let source = strings[0] ?? '';
  for (const [at, value] of values.entries()) source += sourceOf(value) + (strings[at + 1] ?? '');
  return new Markup(source);
}

/** A name, or any words of others, kept from turning what stands beside it around. */
export const name = (text: string): Markup => html`<bdi>${text}</bdi>`;

/** A link, where the address is a web address; else its words alone. */
export const link = (url: string, words: string): Markup =>
  /^https:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : html`${words}`;
