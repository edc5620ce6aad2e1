import { GUID } from '../guid.ts';
import { findInOpenRoots } from './open-roots.ts';

/**
 * Where portals show who is signed in, and to which tenant. November 2026, from public sources, not checked against
 * a signed-in portal: the Azure portal's avatar menu, and the account control that Microsoft 365 portals share.
 */
const ACCOUNT_MENUS = '.fxs-avatarmenu-tenant, #mectrl_main_trigger, #mectrl_main_body';

const ANY_GUID = new RegExp(GUID, 'gi');

/** Ids of users and sessions stand in data attributes too: only these names speak of a tenant. */
const TENANT_ATTRIBUTE = /^data-(?:.*tenant.*|.*directory.*|tid)$/;

const MOST_PARTS = 60;
const LONGEST_TEXT = 2000;
const LOOK_AGAIN_MS = 2000;
const FIRST_LOOKS_MS = [100, 200, 300, 400, 500];
const MOST_LOOKS = 30;

function wordsOf(element: Element): string[] {
  const named = [...element.attributes].filter(({ name }) => name === 'title' || TENANT_ATTRIBUTE.test(name));
  return named.map(({ value }) => value);
}

/** The tenant id that an account menu shows; null when it shows none, or more than one. Never by name. */
function tenantIdIn(menu: Element): string | null {
  const parts = [menu, ...[...menu.querySelectorAll('*')].slice(0, MOST_PARTS)];
  const text = [(menu.textContent ?? '').slice(0, LONGEST_TEXT), ...parts.flatMap(wordsOf)].join(' ');
  const ids = new Set(text.match(ANY_GUID)?.map((id) => id.toLowerCase()));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

interface AccountMenu {
  /** Tenant id that the menu shows now, or null. */
  readonly tenantId: string | null;
  /** Resolves when the menu was found, and at the latest after a second and a half. */
  readonly ready: Promise<void>;
}

/**
 * Follows the portal's own account menu until `stop` aborts. Only the menu itself is observed, so that a switch of
 * the tenant is seen before the next frame, and so is that the menu was taken away: it has no box any more. One that
 * comes later is looked for every other second.
 * @param onSwitch called when the tenant id became another one, none included
 */
export function watchAccountMenu(onSwitch: () => void, stop: AbortSignal): AccountMenu {
  let menu: Element | null = null;
  let tenantId: string | null = null;
  let looks = 0;

  const readAgain = (): void => {
    const now = menu === null ? null : tenantIdIn(menu);
    if (now === tenantId) return;
    tenantId = now;
    onSwitch();
  };
  const observer = new MutationObserver(readAgain);
  const box = new ResizeObserver(() => look());
  const look = (): void => {
    if (menu?.isConnected || (menu === null && looks >= MOST_LOOKS)) return;
    looks += 1;
    observer.disconnect();
    box.disconnect();
    menu = findInOpenRoots(ACCOUNT_MENUS);
    if (menu !== null) {
      looks = 0;
      observer.observe(menu, { attributes: true, childList: true, characterData: true, subtree: true });
      box.observe(menu);
    }
    readAgain();
  };
  const firstLooks = async (): Promise<void> => {
    look();
    for (const wait of FIRST_LOOKS_MS) {
      if (menu !== null || stop.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
      look();
    }
  };

  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') look();
  }, LOOK_AGAIN_MS);
  stop.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
    box.disconnect();
  });
  const ready = firstLooks();
  return {
    ready,
    get tenantId() {
      return tenantId;
    },
  };
}
