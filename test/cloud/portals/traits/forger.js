// A page that forges: synthetic clicks and keys on everything beside its own shell, messages, and copies of what it finds.
{
  const others = () =>
    [...document.documentElement.children].filter((one) => one !== document.head && one !== document.body);
  const messages = ['hintsHere', 'dismissHint', 'openScorecard', 'signIn', 'sweepNow'];
  const forge = (target) => {
    target.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    for (const key of ['Enter', ' ', 'Escape']) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  };
  setInterval(() => {
    for (const one of others()) forge(one);
    const { elements } = { elements: document.elementsFromPoint(40, innerHeight - 30) };
    elements.forEach(forge);
    for (const type of messages) {
      window.postMessage({ type, id: 1, timestamp: Date.now() }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
    }
    window.__portal.round();
  }, 200);
}
