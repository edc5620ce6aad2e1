// The portal frames its own page.
window.__portal.main.append(
  window.__portal.make('iframe', { src: location.pathname, title: 'frame', width: 600, height: 300 }),
);
