/** What must not be covered: modal dialogs, and the Azure portal's context pane at the side. */
const MODAL = 'dialog:modal, [aria-modal="true"], .fxs-contextpane-visible';

/** Events around which a modal opens or closes; none of them needs an observer on the page's content. */
const SIGNS = ['focusin', 'focusout', 'click', 'keyup', 'toggle', 'close'];

const LOOKS_MS = [60, 400];
const LOOK_WHILE_OPEN_MS = 500;

/** The element with the focus and its ancestors, through open shadow roots: a modal in a shell's shadow has it. */
function focusIsInModal(): boolean {
  let active = document.activeElement;
  while (active !== null) {
    if (active.closest(MODAL) !== null) return true;
    active = active.shadowRoot?.activeElement ?? null;
  }
  return false;
}

function isModalOpen(): boolean {
  return [...document.querySelectorAll(MODAL)].some((modal) => modal.checkVisibility()) || focusIsInModal();
}

/** Calls back at once and with each change, until `stop` aborts: whether the page shows a modal. */
export function watchModals(onChange: (open: boolean) => void, stop: AbortSignal): void {
  let open: boolean | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let whileOpen: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    const now = isModalOpen();
    if (now === open) return;
    open = now;
    clearInterval(whileOpen);
    if (open) whileOpen = setInterval(look, LOOK_WHILE_OPEN_MS);
    onChange(open);
  };
  const lookSoon = (): void => {
    timers.forEach(clearTimeout);
    timers = LOOKS_MS.map((wait) => setTimeout(look, wait));
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, lookSoon, { capture: true, passive: true, signal: stop });
  }
  stop.addEventListener('abort', () => {
    timers.forEach(clearTimeout);
    clearInterval(whileOpen);
  });
  look();
}
