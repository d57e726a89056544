const sessions = new EventTarget();

/** Said when a session goes on that had ended under an open page. */
export const sayBack = () => void sessions.dispatchEvent(new Event('back'));

/** Calls once when the session, or the network, is there again; what it returns gives up the wait. */
export function whenBack(missing: 'session' | 'network', call: () => void): () => void {
  const [target, event] = missing === 'session' ? [sessions, 'back'] : [globalThis, 'online'];
  target.addEventListener(event, call, { once: true });
  return () => target.removeEventListener(event, call);
}
