// The portal removes whatever stands beside its head and body.
setInterval(() => {
  for (const child of [...document.documentElement.children]) {
    if (child === document.head || child === document.body) continue;
    window.__observed.removed += 1;
    child.remove();
  }
  window.__portal.round();
}, 100);
