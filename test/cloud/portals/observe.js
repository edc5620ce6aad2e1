// What a page can see of a content script: tests read it. Runs before anything else on the page.
(() => {
  const observed = {
    violations: [],
    shifts: [],
    focus: [],
    keys: [],
    copies: [],
    errors: [],
    rounds: 0,
    removed: 0,
  };
  window.__observed = observed;
  document.addEventListener('securitypolicyviolation', (event) => {
    observed.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) {
      const nodes = (shift.sources ?? []).map(({ node }) => node?.nodeName ?? 'a node out of sight');
      observed.shifts.push({ value: shift.value, nodes });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const nameOf = (target) => `${target?.nodeName ?? target}${target?.id ? `#${target.id}` : ''}`;
  window.addEventListener('focusin', (event) => observed.focus.push(nameOf(event.target)), true);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, (event) => observed.keys.push(`${type} ${event.key}`), true);
  }
  document.addEventListener('copy', (event) => {
    observed.copies.push(String(document.getSelection()));
    event.preventDefault();
  });
  window.addEventListener('error', (event) => observed.errors.push(event.message));
})();
