// Styles that would unmake everything that is not in a root of its own.
{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'html > * { display: none !important } html > body { display: block !important } * { all: unset !important } head, script { display: none !important }',
  );
  document.adoptedStyleSheets = [sheet];
  setInterval(() => window.__portal?.round(), 300);
}
