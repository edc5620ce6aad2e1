// The portal's own world is not what it seems: patched, so that it notes every call, and frozen before anything else.
{
  const calls = [];
  window.__observed.calls = calls;
  const patch = (owner, name, change = (args) => args) => {
    const original = owner[name];
    owner[name] = function patched(...args) {
      const words = args.map((arg) =>
        typeof arg === 'object' && arg !== null ? (arg.mode ?? '') : String(arg),
      );
      calls.push([name, ...words].join(' '));
      return Reflect.apply(original, this, change(args));
    };
  };
  // Every root would be open to the page.
  const open = ([init]) => [init.mode === 'closed' ? { ...init, mode: 'open' } : init];
  patch(Element.prototype, 'attachShadow', open);
  for (const owner of [Document.prototype, DocumentFragment.prototype]) {
    patch(owner, 'querySelector');
    patch(owner, 'querySelectorAll');
  }
  patch(Document.prototype, 'createElement');
  patch(HTMLElement.prototype, 'showPopover');
  patch(CSSStyleSheet.prototype, 'replaceSync');
  patch(EventTarget.prototype, 'addEventListener');
  patch(EventTarget.prototype, 'dispatchEvent');
  patch(customElements, 'define', ([name, ...rest]) => [`patched-${name}`, ...rest]);
  for (const { prototype } of [Array, Node, Element, HTMLElement, Event, ShadowRoot])
    Object.freeze(prototype);
}
