// A replica of the path-routed Microsoft 365 portals: light DOM, account control of their own, the admin center's fragment.
(() => {
  const portal = window.__portal;
  const { make } = portal;
  const account = make('button', { id: 'mectrl_main_trigger', type: 'button' });
  portal.switchTenant = (id, name) => {
    account.textContent = name;
    const shown = portal.shownId(id);
    if (shown === null) delete account.dataset.tid;
    else account.dataset.tid = shown;
  };
  portal.signOut = () => account.remove();
  portal.route = () => {
    const fragment = location.hash.startsWith('#/') ? location.hash : '';
    return `${location.pathname.replace(/\/+$/, '')}${fragment}`.toLowerCase() || '/';
  };
  portal.link = (path, words) => make('a', { href: path }, words);
  portal.customerPath = (id) => `/?tid=${id}`;

  const main = make('div', { role: 'main' });
  portal.main = main;
  const show = () => {
    const { page, id } = portal.pageAt(portal.route());
    const heading = make('h1', {}, '\u00a0');
    const { host, fill } = portal.contentOf(page, id);
    main.replaceChildren(heading, host);
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
  window.addEventListener('hashchange', show);

  const { id, name } = portal.signedInTo();
  portal.switchTenant(id, name);
  portal.theme = (theme) => {
    document.body.dataset.theme =
      theme === 'contrast' ? 'high-contrast' : theme === true || theme === 'dark' ? 'dark' : 'light';
  };
  const bar = make('header', { className: 'bar' }, make('strong', {}, document.title), account);
  const shell = make('div', { className: 'app' }, bar, main);
  portal.shell = shell;
  document.body.append(shell);
  show();
})();
