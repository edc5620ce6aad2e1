// The portal draws its whole body anew, once, after a while.
setTimeout(() => {
  document.body.replaceChildren(window.__portal.shell);
  window.__portal.round();
}, 1000);
