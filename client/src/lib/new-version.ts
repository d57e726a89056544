const stored = 'port-pass.reloaded-for';

/** The scripts with which a page begins: their names carry the version. */
const scriptsOf = (page: Document): string =>
  [...page.querySelectorAll('script[type=module][src]')].map((script) => script.getAttribute('src')).join(' ');

async function servedScripts(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store', headers: { accept: 'text/html' } });
    return answer.ok ? scriptsOf(new DOMParser().parseFromString(await answer.text(), 'text/html')) : undefined;
  } catch {
    return undefined;
  }
}

export const newVersion = {
  /** Loads the page anew if the server has another version than the window, once for each version. */
  async reload(): Promise<boolean> {
    const served = await servedScripts();
    if (!served || served === scriptsOf(document) || sessionStorage.getItem(stored) === served) return false;
    sessionStorage.setItem(stored, served);
    newVersion.load();
    return true;
  },
  /** Whether the server can be reached: only then is a page that is loaded anew more than an empty one. */
  reachable: async (): Promise<boolean> => (await servedScripts()) !== undefined,
  load: () => location.reload(),
};
