// A replica of the Azure portal's ways: hash router, blade title in the top document, avatar menu.
(() => {
  const portal = window.__portal;
  const make = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const tenant = make(
    'div',
    { className: 'fxs-avatarmenu-tenant', title: portal.tenant?.id ?? '' },
    portal.tenant?.name ?? 'Signed in',
  );
  const bar = make(
    'div',
    { className: 'bar fxs-topbar az-noprint' },
    make('strong', {}, document.title),
    tenant,
  );
  const title = make('h2', { className: 'fxs-blade-title-titleText' });
  const show = () => {
    const [, extension, blade, , item] = location.hash.replace(/^#/, '').split('?')[0].split('/');
    title.textContent = [extension, blade, item].filter(Boolean).join(' | ') || 'Home';
  };
  document.body.classList.add('fxs-portal');
  document.body.append(bar, make('main', { className: 'fxs-portal-content' }, title));
  portal.go = (hash, how = 'pushState') => {
    history[how](null, '', `${location.pathname}${location.search}${hash}`);
    show();
  };
  window.addEventListener('hashchange', show);
  show();
})();
