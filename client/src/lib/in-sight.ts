/** Calls once, as soon as the element is about to be seen or the page to be printed; returns how to give up. */
export function whenInSight(element: Element, then: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    then();
    return () => undefined;
  }
  const stop = () => {
    observer.disconnect();
    removeEventListener('beforeprint', seen);
  };
  const seen = () => {
    stop();
    then();
  };
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && seen());
  observer.observe(element);
  addEventListener('beforeprint', seen);
  return stop;
}
