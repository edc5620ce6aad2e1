import { type PortalRoute, parseRoute, routeKey } from '../route.ts';

interface RouteListener {
  /** The place was left: called before the page's own router has shown anything else. */
  left(): void;
  /** A place of a portal is in view; `page` aborts when it is left. Called again when the person comes back to it. */
  arrived(route: PortalRoute, page: AbortSignal): void;
}

const DEBOUNCE_MS = 50;
const POLL_MS = 1000;

/**
 * Watches where a single-page portal is, until `stop` aborts. The Navigation API's `currententrychange` fires after
 * every change of the URL, `replaceState` of a fragment included, which `hashchange` and `popstate` both miss.
 */
export function watchRoute(listener: RouteListener, stop: AbortSignal): void {
  let key = '';
  let page = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const arriveSoon = (): void => {
    clearTimeout(timer);
    const route = parseRoute(location.href);
    if (route !== null) timer = setTimeout(() => listener.arrived(route, page.signal), DEBOUNCE_MS);
  };
  const look = (): void => {
    const now = routeKey(parseRoute(location.href));
    if (now === key) return;
    key = now;
    page.abort();
    page = new AbortController();
    listener.left();
    arriveSoon();
  };
  const comeBack = (): void => {
    look();
    if (document.visibilityState === 'visible') arriveSoon();
  };

  const options = { signal: stop };
  window.addEventListener('popstate', look, options);
  window.addEventListener('hashchange', look, options);
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), options);
  document.addEventListener('visibilitychange', comeBack, options);
  const { navigation } = window as { navigation?: Navigation };
  const poll = navigation === undefined ? setInterval(look, POLL_MS) : undefined;
  navigation?.addEventListener('currententrychange', look, options);
  stop.addEventListener('abort', () => {
    clearInterval(poll);
    clearTimeout(timer);
    page.abort();
  });
  look();
}
