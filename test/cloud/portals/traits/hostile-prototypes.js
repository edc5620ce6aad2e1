// The portal's own world is not what it seems: patched and frozen before anything else uses it.
{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function open(init) {
    return attach.call(this, init.mode === 'closed' ? { ...init, mode: 'open' } : init);
  };
  const patched = new Set();
  for (const name of ['querySelector', 'querySelectorAll']) {
    for (const owner of [Document.prototype, DocumentFragment.prototype]) {
      const original = owner[name];
      owner[name] = function find(selector) {
        patched.add(selector);
        return original.call(this, selector);
      };
    }
  }
  const define = customElements.define.bind(customElements);
  customElements.define = (name, made) => define(`patched-${name}`, made);
  const listen = EventTarget.prototype.addEventListener;
  window.__observed.listeners = [];
  EventTarget.prototype.addEventListener = function add(type, ...rest) {
    window.__observed.listeners.push(type);
    return listen.call(this, type, ...rest);
  };
  window.__observed.selectors = patched;
  for (const { prototype } of [Array, Node, Element, HTMLElement, Event, ShadowRoot])
    Object.freeze(prototype);
}
