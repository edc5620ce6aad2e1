// A replica of the Azure framework's ways: hash router, blade title in the top document, views in frames of another origin.
(() => {
  const portal = window.__portal;
  const { make } = portal;
  const tenant = make('div', { className: 'fxs-avatarmenu-tenant' });
  const bar = make(
    'div',
    { className: 'bar fxs-topbar az-noprint' },
    make('strong', {}, document.title),
    tenant,
  );
  portal.switchTenant = (id, name) => {
    tenant.textContent = name;
    tenant.title = portal.shownId(id) ?? '';
  };
  portal.signOut = () => tenant.remove();

  // Grammar: [@tenant/]kind/extension/blade[/~/item][/name/value]*, and whatever else a link may carry.
  portal.route = () => {
    const [kind, ...rest] = location.hash
      .replace(/^#(?:@[^/]*\/)?/, '')
      .split('?')[0]
      .toLowerCase()
      .split('/');
    if (kind === 'resource') return [kind, ...rest].join('/');
    if (kind !== 'view' && kind !== 'blade') return '';
    const [extension, blade, mark, item] = rest;
    if (mark === '~') return [extension, blade, item].join('/');
    const odd = kind === 'blade' && rest.length % 2 === 1 && mark !== '';
    return (odd ? [extension, blade, mark] : [extension, blade]).filter(Boolean).join('/');
  };

  const frame = (view, active) => {
    const made = make('iframe', {
      name: view,
      className: active ? 'fxs-part-frame fxs-reactview-frame-active' : 'fxs-part-frame',
      hidden: !active,
      src: `https://${portal.viewHost}/?view=${view}`,
    });
    made.sandbox.add(
      'allow-same-origin',
      'allow-scripts',
      'allow-popups',
      'allow-modals',
      'allow-forms',
      'allow-downloads',
    );
    return made;
  };
  const viewOf = (page) => page.view ?? (portal.has('frames') ? 'Overview.ReactView' : null);

  const main = make('main', { className: 'fxs-portal-content fxs-panorama' });
  portal.main = main;
  const show = () => {
    const { page, id } = portal.pageAt(portal.route());
    const title = make('h2', { className: 'fxs-blade-title-titleText' }, '\u00a0');
    const view = viewOf(page);
    const { host, fill } = portal.contentOf(page, id);
    const progress = make('div', {
      className: 'fxs-blade-progress',
      role: 'progressbar',
      ariaLabel: 'Loading',
    });
    const body = view === null ? [host] : [frame(view, true), frame(view, false), frame(view, false)];
    main.replaceChildren(make('section', { className: 'fxs-journey-layout' }, title, progress, ...body));
    portal.fill(() => {
      const words = page.menu === undefined ? page.heading : `${page.menu} | ${page.heading}`;
      if (!portal.has('no-heading')) title.textContent = words;
      progress.classList.add('done');
      fill();
    });
  };
  portal.show = show;
  portal.link = (hash, words) => make('a', { href: hash }, words);
  portal.customerPath = () => '#home';
  // As the real ones do at times, it replaces the hash without an event of its own.
  portal.go = (hash, how = 'pushState') => {
    history[how](null, '', `${location.pathname}${location.search}${hash}`);
    show();
  };
  window.addEventListener('hashchange', show);
  window.addEventListener('popstate', show);

  const { id, name } = portal.signedInTo();
  portal.switchTenant(id, name);
  portal.theme = (theme) => {
    const dark = theme === true || (theme !== false && theme !== 'light');
    for (const { classList } of [document.documentElement, document.body]) {
      classList.toggle('fxs-theme-dark', dark);
      for (const [kind, on] of [
        ['dark', dark],
        ['light', !dark],
      ]) {
        classList.toggle(`fxs-mode-${kind}`, on);
        classList.toggle(`ext-mode-${kind}`, on);
      }
      classList.toggle('fxs-theme-highcontrast', theme === 'contrast');
    }
  };
  const shell = make('div', { className: 'fxs-portal' }, bar, main);
  portal.shell = shell;
  document.body.append(shell);
  show();
})();
