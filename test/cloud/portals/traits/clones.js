// The portal copies whatever stands beside its head and body, and puts the copy there too, once for each.
{
  const copied = new WeakSet();
  setInterval(() => {
    for (const one of [...document.documentElement.children]) {
      if (one === document.head || one === document.body || copied.has(one)) continue;
      const clone = one.cloneNode(true);
      copied.add(one).add(clone);
      document.documentElement.append(clone);
    }
    window.__portal.round();
  }, 200);
}
