// Ten thousand rows of which only those in view exist; they are made anew as the table scrolls, and it scrolls by itself.
{
  const { make, main } = window.__portal;
  const space = make('div', { className: 'virtual-space' });
  const table = make('div', { className: 'virtual-table' }, space);
  main.append(table);
  const show = () => {
    const first = Math.floor(table.scrollTop / 30);
    const rows = Array.from({ length: 12 }, (_, at) => {
      const row = make('div', { className: 'virtual-row', id: `row-v${first + at}` }, `Row ${first + at}`);
      row.style.top = `${(first + at) * 30}px`;
      return row;
    });
    space.replaceChildren(...rows);
  };
  table.addEventListener('scroll', show);
  show();
  setInterval(() => {
    table.scrollTop = (table.scrollTop + 900) % 290_000;
    window.__portal.round();
  }, 50);
}
