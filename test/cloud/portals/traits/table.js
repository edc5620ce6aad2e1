// Ten thousand rows, of which a hundred change every hundredth of a second.
{
  const { make, row, main } = window.__portal;
  const table = make('table', {});
  for (let n = 0; n < 10_000; n += 1) table.append(row(`t${n}`, `Row ${n}`));
  main.append(table);
  let next = 0;
  setInterval(() => {
    for (let n = 0; n < 100; n += 1)
      table.children[next++ % 10_000].replaceChildren(make('td', {}, `Changed ${next}`));
  }, 10);
}
