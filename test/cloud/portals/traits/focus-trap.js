// A modal as libraries make it: `aria-hidden` on all else in the body, and the focus pulled back whenever it leaves.
{
  const { make, main, shell } = window.__portal;
  const trap = make('div', { className: 'aria-modal', role: 'dialog', ariaModal: 'true', id: 'trap' });
  const first = make('button', { id: 'first' }, 'First');
  const pull = (event) => {
    if (trap.contains(event.target)) return;
    first.focus();
  };
  const close = () => {
    document.removeEventListener('focusin', pull, true);
    trap.remove();
    shell.removeAttribute('aria-hidden');
  };
  trap.append(first, make('button', { onclick: close }, 'Close trap'));
  const open = () => {
    shell.setAttribute('aria-hidden', 'true');
    document.body.append(trap);
    document.addEventListener('focusin', pull, true);
    first.focus();
  };
  main.append(make('button', { onclick: open }, 'Open trap'));
}
