// What the shells of all replica portals share. They put `shell`, `main`, `route` and `account` to it.
(() => {
  const portal = window.__portal;
  const traits = new Set(portal.traits);
  portal.has = (trait) => traits.has(trait);
  portal.pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  portal.fillAfterMs = traits.has('slow') ? 3000 : traits.has('at-once') ? 0 : 700;
  portal.round = () => {
    window.__observed.rounds += 1;
  };

  portal.make = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...document.styleSheets[0].cssRules].map((rule) => rule.cssText).join('\n'));
  const mode = traits.has('closed-roots') ? 'closed' : 'open';
  portal.inRoot = (tag, ...children) => {
    const host = document.createElement(tag);
    const root = host.attachShadow({ mode });
    root.adoptedStyleSheets = [sheet];
    root.append(...children);
    return host;
  };

  /** The page at a route: the first that matches, in the order in which the server lists them. */
  portal.pageAt = (route) => {
    for (const page of portal.pages) {
      const match = new RegExp(page.match).exec(route);
      if (match !== null) return { page, id: match[1] ?? null };
    }
    return { page: { key: 'none', heading: portal.notFound, fields: [] }, id: null };
  };

  // Account menus
  portal.signedInTo = () => {
    const other = new URLSearchParams(location.search).get('signedInTo');
    return other === null
      ? { id: portal.tenant?.id ?? null, name: portal.tenant?.name ?? 'Signed in' }
      : { id: other, name: 'Another tenant' };
  };
  portal.shownId = (id) => (traits.has('no-tenant-id') ? null : id);

  // Pages whose heading comes late, or never: the words of a page that was left meanwhile are dropped.
  let shown = 0;
  portal.fill = async (fill) => {
    shown += 1;
    const turn = shown;
    if (portal.fillAfterMs > 0) await portal.pause(portal.fillAfterMs);
    if (turn === shown) fill();
  };

  document.documentElement.lang = portal.lang;
  document.documentElement.dir = portal.dir;
})();
