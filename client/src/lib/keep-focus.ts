/** Where the focus may go when what had it is gone: the nearest of these around it. */
const places = '[role=dialog], [role=alertdialog], [tabindex], section[aria-labelledby], form[aria-label], main';

/**
 * Never lets the focus fall to the document because what had it was taken from the page, a button that vanishes with its row
 * for instance: the part of the page around it takes the focus. What a page itself chooses comes later, and wins. Returns its end.
 */
export function keepFocus(): () => void {
  let path: Element[] = [];
  const remember = (event: FocusEvent) => {
    path = event.composedPath().filter((each): each is Element => each instanceof Element);
  };
  const look = () => {
    if (path.length === 0 || path[0]?.isConnected || document.activeElement !== document.body) return;
    const place = path.find((each) => each.isConnected && each.matches(places));
    path = [];
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(look);
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
