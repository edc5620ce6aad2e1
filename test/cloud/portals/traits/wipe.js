// The portal draws its body anew all the time.
setInterval(() => {
  document.body.replaceChildren(window.__portal.shell);
  window.__portal.show();
  window.__portal.round();
}, 300);
