// The portal draws its main part anew all the time.
setInterval(() => {
  window.__portal.main.replaceChildren(...window.__portal.main.childNodes);
  window.__portal.round();
}, 500);
