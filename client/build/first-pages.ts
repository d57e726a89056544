interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Context {
  getModuleInfo(id: string): ModuleInfo | null;
}

/**
 * Which file a module goes into, so that the first pages come in few: on a slow line each file costs more than its bytes.
 * What pages of one program need alone stays out of files that the other one fetches.
 */
export function firstPages(source: string): (id: string, context: Context) => string | null {
  const programs = ['operator', 'reviewer'];
  let files: ReadonlyMap<string, string> | undefined;

  const plan = (context: Context) => {
    const planned = new Map<string, string>();
    const shared = (id: string) => !programs.some((program) => id.startsWith(`${source}/${program}/`));
    const put = (page: string, name: string, own?: string) => {
      for (const id of reachable(page, context)) {
        const file = shared(id) ? name : own;
        if (file && !planned.has(id)) planned.set(id, file);
      }
    };
    for (const program of programs) put(`${source}/${program}/main.tsx`, 'start');
    for (const program of programs) put(`${source}/${program}/home/HomePage.tsx`, 'home');
    return planned;
  };

  return (id, context) => {
    const texts = /\/(?:domain|ui)\/(?:.*\/)?(texts\.[\w-]+)\.ts$/.exec(id);
    if (texts?.[1]) return texts[1];
    files ??= plan(context);
    return files.get(id) ?? null;
  };
}

/** The module and all that it imports before it runs. */
function reachable(id: string, context: Context): Set<string> {
  const found = new Set([id]);
  for (const each of found) for (const imported of context.getModuleInfo(each)?.importedIds ?? []) found.add(imported);
  return found;
}
