// A replica of Partner Center's ways, not of its looks: path router, shell of nested open shadow roots, late headings.
(() => {
  const portal = window.__portal;
  const { make, inRoot } = portal;
  let account = make('button', { id: 'mectrl_main_trigger', type: 'button' });
  portal.switchTenant = (id, name) => {
    account.textContent = name;
    account.title = name;
    const shown = portal.shownId(id);
    if (shown === null) delete account.dataset.tenantId;
    else account.dataset.tenantId = shown;
  };
  portal.signOut = () => account.remove();
  portal.redrawAccount = (id, name) => {
    const fresh = account.cloneNode();
    account.replaceWith(fresh);
    account = fresh;
    portal.switchTenant(id, name);
  };

  const prefix = () =>
    /^(.*?\/dashboard(?:\/(?:v2|commerce2|commerce))?)(?:\/|$)/i.exec(location.pathname)[1];
  portal.route = () => location.pathname.slice(prefix().length).replace(/\/+$/, '').toLowerCase();
  portal.customerPath = (id) => `${prefix()}/customers/${id}/adminrelationships`;
  portal.link = (path, words) => {
    const onclick = (event) => {
      event.preventDefault();
      portal.go(path);
    };
    return make('a', { href: `${path}${location.search}`, onclick }, words);
  };

  const content = make('div', {});
  const main = make('main', {}, content);
  portal.main = main;
  const show = () => {
    const { page, id } = portal.pageAt(portal.route());
    const heading = make('h1', {}, '\u00a0');
    const { host, fill } = portal.contentOf(page, id);
    content.replaceChildren(heading, host);
    portal.fill(() => {
      if (!portal.has('no-heading')) heading.textContent = page.heading;
      fill();
    });
  };
  portal.show = show;
  portal.go = (path, how = 'pushState') => {
    const { pathname, hash } = new URL(path, location.href);
    history[how](null, '', `${pathname}${location.search}${hash}`);
    show();
  };
  window.addEventListener('popstate', show);

  const { id, name } = portal.signedInTo();
  portal.switchTenant(id, name);
  const bar = make('div', { className: 'bar' }, make('strong', {}, 'Partner Center'), account);
  const aside = make('nav', { slot: 'aside' }, portal.link(`${prefix()}/customers/list`, 'Customers'));
  const shell = inRoot('he-shell', inRoot('he-header', bar), aside, main);
  portal.shell = shell;
  portal.theme = (name) => {
    document.documentElement.classList.toggle('fxs-mode-dark', name === true || name === 'dark');
    document.documentElement.classList.toggle('fxs-theme-highcontrast', name === 'contrast');
  };
  document.body.append(shell);
  show();
})();
