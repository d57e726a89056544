import { type Component, lazy } from 'solid-js';
import { newVersion } from './new-version';

/**
 * A page that is loaded when its address is first opened, by the name it has in its file. Where the file does not come
 * because there is a new version, everything is loaded anew with it.
 */
export function page<Name extends string, P extends object>(
  load: () => Promise<Record<Name, Component<P>>>,
  name: Name,
) {
  const Page = lazy(async () => {
    try {
      return { default: (await load())[name] };
    } catch (failure) {
      if (await newVersion.reload()) return await new Promise<never>(() => undefined);
      throw failure;
    }
  });
  const { preload } = Page;
  // What fails ahead of time fails again, and is shown, when the page is opened.
  return Object.assign(Page, { preload: async () => preload().catch(() => undefined) });
}
