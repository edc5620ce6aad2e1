// The portal hides all that stands in its body but its shell.
{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body > * { display: none !important } body > he-shell { display: block !important }');
  document.adoptedStyleSheets = [sheet];
}
