// The portal replaces its body by another one.
setInterval(() => {
  document.body.replaceWith(window.__portal.make('body', {}, window.__portal.shell));
  window.__portal.round();
}, 300);
