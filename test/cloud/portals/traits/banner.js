// A banner at the highest z-index there is, over the whole lower part of the window.
{
  const banner = window.__portal.make('div', { className: 'banner' }, 'A banner of the portal');
  document.body.append(banner);
}
