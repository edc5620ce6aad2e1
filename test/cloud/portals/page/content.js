// What stands below a heading: skeleton first, then a table, fields or numbers.
(() => {
  const portal = window.__portal;
  const { make, inRoot } = portal;

  portal.row = (id, ...cells) =>
    make('tr', { id: `row-${id}` }, ...cells.map((cell) => make('td', {}, cell)));
  const header = (columns) => make('thead', {}, make('tr', {}, ...columns.map((one) => make('th', {}, one))));

  const customerRows = (id) => {
    const name = portal.customers.find((one) => one.id.toLowerCase() === id?.toLowerCase())?.name;
    if (id !== null) return [portal.row(id, `${name ?? 'Customer'}: delegated`, 'Granular', 'Active')];
    return portal.customers.map((one) =>
      portal.row(one.id, portal.link(portal.customerPath(one.id), one.name)),
    );
  };

  /** The content of a page in its skeleton phase, and what fills it. */
  portal.contentOf = (page, id) => {
    if (page.columns !== undefined) {
      const body = make('tbody', {});
      const host = inRoot(
        'pagesvc_he-page',
        inRoot('pagesvc_he-data-grid', make('table', {}, header(page.columns), body)),
      );
      const rows = () =>
        page.rows === 'customers'
          ? customerRows(id)
          : page.rows.map((cells, at) => portal.row(`r${at}`, ...cells));
      // As many rows as there will be: what a switch puts below must not move when they come.
      body.append(...rows().map((_, at) => portal.row(`he-row-${at}`, '…')));
      return { host, fill: () => body.replaceChildren(...rows()) };
    }
    const pairs = page.fields ?? page.tiles;
    const host = make('dl', { className: page.fields === undefined ? 'tiles' : 'fields' });
    host.append(...pairs.map(() => make('div', { className: 'skeleton' }, '…')));
    const parts = ([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, value || '–'));
    return { host, fill: () => host.replaceChildren(...pairs.map(parts)) };
  };
})();
