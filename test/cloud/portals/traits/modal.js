// Buttons that open what a hint must not cover: a modal dialog, an ARIA modal, a context pane.
{
  const { make, main } = window.__portal;
  const dialog = make('dialog', {}, make('p', {}, 'Are you sure?'));
  dialog.append(make('button', { onclick: () => dialog.close() }, 'Close dialog'));
  const ariaModal = make('div', { className: 'aria-modal', role: 'dialog', ariaModal: 'true' });
  ariaModal.append(make('button', { onclick: () => ariaModal.remove() }, 'Close ARIA dialog'));
  const openAria = () => {
    document.body.append(ariaModal);
    ariaModal.firstElementChild.focus();
  };
  const pane = make(
    'div',
    { className: 'pane fxs-contextpane fxs-portal-contextpane-right' },
    'Context pane',
  );
  const closePane = () => {
    pane.classList.remove('fxs-contextpane-visible');
    pane.remove();
  };
  pane.append(make('button', { onclick: closePane }, 'Close pane'));
  const openPane = () => {
    pane.classList.add('fxs-contextpane-visible');
    document.body.append(pane);
  };
  main.append(
    dialog,
    make('button', { onclick: () => dialog.showModal() }, 'Open dialog'),
    make('button', { onclick: openAria }, 'Open ARIA dialog'),
    make('button', { onclick: openPane }, 'Open pane'),
  );
}
