declare global {
  interface Window {
    /** What the page asked before its scripts were here (`client/build/viewer-start.ts`); undefined once they have asked. */
    viewerStart?: { readonly body: string; readonly answer: Promise<Response> } | undefined;
  }
}

/** `fetch` whose first request takes the answer that is on its way already, if it is the same. */
export const fetchFromStart: typeof fetch = (input, init) => {
  const start = window.viewerStart;
  window.viewerStart = undefined;
  if (start === undefined) return fetch(input, init);
  if (start.body === init?.body) return start.answer.catch(() => fetch(input, init));
  // Nothing waits for it: what is not read would stay under way.
  void start.answer.then((answer) => answer.body?.cancel()).catch(() => undefined);
  return fetch(input, init);
};
