// A replica of Partner Center's ways, not of its looks: path router, shell of nested open shadow roots, late headings.
(() => {
  const portal = window.__portal;
  const query = new URLSearchParams(location.search);
  const traits = new Set((query.get('trait') ?? '').split(',').filter(Boolean));
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  const make = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const mode = traits.has('closed-roots') ? 'closed' : 'open';
  const inRoot = (tag, ...children) => {
    const host = document.createElement(tag);
    const root = host.attachShadow({ mode });
    root.adoptedStyleSheets = sheets;
    root.append(...children);
    return host;
  };
  const sheets = [new CSSStyleSheet()];
  sheets[0].replaceSync([...document.styleSheets[0].cssRules].map((rule) => rule.cssText).join('\n'));

  // Account menu
  const account = make('button', { id: 'mectrl_main_trigger', type: 'button' });
  const showTenant = (id, name) => {
    account.textContent = name;
    account.title = name;
    if (id === null || traits.has('no-tenant-id')) delete account.dataset.tenantId;
    else account.dataset.tenantId = id;
  };
  portal.switchTenant = showTenant;
  showTenant(
    query.get('signedInTo') ?? portal.tenant?.id ?? null,
    query.has('signedInTo') ? 'Another tenant' : (portal.tenant?.name ?? 'Signed in'),
  );

  // Pages
  const main = make('main', {});
  const link = (path, words) =>
    make(
      'a',
      {
        href: `${path}${location.search}`,
        onclick: (event) => {
          event.preventDefault();
          portal.go(path);
        },
      },
      words,
    );
  const customerPath = (id) => `${prefix()}/customers/${id}/adminrelationships`;
  const prefix = () =>
    /^(.*?\/dashboard(?:\/(?:v2|commerce2|commerce))?)(?:\/|$)/i.exec(location.pathname)[1];

  const grid = (rows) => {
    const table = make('table', {}, make('tbody', {}, ...rows));
    return { host: inRoot('pagesvc_he-page', inRoot('pagesvc_he-data-grid', table)), table };
  };
  const row = (id, ...cells) => make('tr', { id: `row-${id}` }, ...cells.map((cell) => make('td', {}, cell)));

  const customersList = () => {
    const { host } = grid(portal.customers.map(({ id, name }) => row(id, link(customerPath(id), name))));
    return [make('h1', {}, 'Customers'), host];
  };
  const adminRelationships = (id) => {
    const name =
      portal.customers.find((one) => one.id.toLowerCase() === id.toLowerCase())?.name ?? 'Customer';
    const heading = make('h1', {}, '\u00a0');
    const { host, table } = grid([row('he-row-0', '…'), row('1', '…')]);
    const fill = async () => {
      await pause(traits.has('slow') ? 3000 : 700);
      if (!traits.has('no-heading')) heading.textContent = 'Admin relationships';
      table.tBodies[0].replaceChildren(row(id, `${name}: delegated`), row('2', 'Active'));
    };
    void fill();
    return [heading, host];
  };
  const render = () => {
    const [, id] = /\/customers\/([0-9a-f-]{36})\/adminrelationships\/?$/i.exec(location.pathname) ?? [];
    if (id !== undefined) return adminRelationships(id);
    if (/\/customers\/list\/?$/i.test(location.pathname)) return customersList();
    if (/\/dashboard(\/v2|\/commerce2)?(\/home)?\/?$/i.test(location.pathname)) {
      return [make('h1', {}, 'Home'), make('p', {}, link(`${prefix()}/customers/list`, 'Customers'))];
    }
    return [make('h1', {}, 'Page not found')];
  };

  const content = make('div', {});
  main.append(content);
  const show = () => content.replaceChildren(...render());
  portal.go = (path, how = 'pushState') => {
    history[how](null, '', `${path}${location.search}`);
    show();
  };
  portal.customerPath = customerPath;
  window.addEventListener('popstate', show);

  // Modals
  const dialog = make('dialog', {}, make('p', {}, 'Are you sure?'));
  dialog.append(make('button', { onclick: () => dialog.close() }, 'Close dialog'));
  const ariaModal = make('div', { className: 'aria-modal', role: 'dialog', ariaModal: 'true' });
  ariaModal.append(make('button', { onclick: () => ariaModal.remove() }, 'Close ARIA dialog'));
  const openAria = () => {
    document.body.append(ariaModal);
    ariaModal.firstElementChild.focus();
  };
  const pane = make('div', { className: 'pane' }, 'Context pane');
  pane.append(
    make(
      'button',
      { onclick: () => pane.classList.remove('fxs-contextpane-visible') && pane.remove() },
      'Close pane',
    ),
  );
  const openPane = () => {
    pane.classList.add('fxs-contextpane-visible');
    document.body.append(pane);
  };
  if (traits.has('modal')) {
    main.append(
      dialog,
      make('button', { onclick: () => dialog.showModal() }, 'Open dialog'),
      make('button', { onclick: openAria }, 'Open ARIA dialog'),
      make('button', { onclick: openPane }, 'Open pane'),
    );
  }

  // Shell
  const bar = make('div', { className: 'bar' }, make('strong', {}, 'Partner Center'), account);
  const shell = inRoot('he-shell', inRoot('he-header', bar), main);
  const mount = () => document.body.append(shell);
  mount();
  show();

  // Traits
  const theme = (dark) => document.documentElement.classList.toggle('fxs-mode-dark', dark);
  portal.theme = theme;
  theme(traits.has('dark'));
  if (traits.has('rtl')) Object.assign(document.documentElement, { dir: 'rtl', lang: 'he' });
  if (traits.has('frame'))
    main.append(make('iframe', { src: location.pathname, title: 'frame', width: 600, height: 300 }));
  const worst = (act) => () => {
    act();
    window.__observed.rounds += 1;
  };
  if (traits.has('wipe')) {
    setInterval(
      worst(() => {
        document.body.replaceChildren(shell);
        show();
      }),
      300,
    );
  }
  if (traits.has('new-body'))
    setInterval(
      worst(() => document.body.replaceWith(make('body', {}, shell))),
      300,
    );
  if (traits.has('html-children')) {
    setInterval(
      worst(() => {
        for (const child of [...document.documentElement.children]) {
          if (child === document.head || child === document.body) continue;
          window.__observed.removed += 1;
          child.remove();
        }
      }),
      100,
    );
  }
  if (traits.has('hostile')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > * { display: none !important } html > body { display: block !important } * { all: unset !important } head, script { display: none !important }',
    );
    document.adoptedStyleSheets = [sheet];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function open(init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
    Object.freeze(Array.prototype);
    setInterval(
      worst(() => {}),
      300,
    );
  }
  if (traits.has('table')) {
    const table = make('table', {});
    for (let n = 0; n < 10_000; n += 1) table.append(row(`t${n}`, `Row ${n}`));
    main.append(table);
    let next = 0;
    setInterval(() => {
      for (let n = 0; n < 100; n += 1)
        table.children[next++ % 10_000].replaceChildren(make('td', {}, `Changed ${next}`));
    }, 10);
  }
})();
