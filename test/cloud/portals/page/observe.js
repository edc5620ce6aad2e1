// What a page can see of a content script: tests read it. Runs before anything else on the page.
(() => {
  const observed = {
    violations: [],
    shifts: [],
    focus: [],
    scrolls: [],
    keys: [],
    chords: [],
    copies: [],
    errors: [],
    strangers: 0,
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
  window.addEventListener('scroll', (event) => observed.scrolls.push(nameOf(event.target)), true);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, (event) => observed.keys.push(`${type} ${event.key}`), true);
  }
  document.addEventListener('copy', (event) => {
    observed.copies.push(String(document.getSelection()));
    event.preventDefault();
  });
  window.addEventListener('error', (event) => observed.errors.push(event.message));
  window.addEventListener('unhandledrejection', ({ reason }) => observed.errors.push(String(reason)));
  new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    const own = (node) => node === document.head || node instanceof HTMLBodyElement;
    observed.strangers += added.filter((node) => node instanceof Element && !own(node)).length;
  }).observe(document.documentElement, { childList: true });

  // What is painted can be searched, closed shadow roots included.
  observed.find = (words) => {
    getSelection().removeAllRanges();
    const found = window.find(words, false, false, true, false, true, false);
    getSelection().removeAllRanges();
    return found;
  };
  // Violations that reached the server, which has seen every report sent before it answers.
  observed.reports = async () => {
    const answer = await fetch(`${window.__portal.reports}?page=${window.__portal.page}`);
    return await answer.json();
  };
})();
