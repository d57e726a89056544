interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Context {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Left where it is: in the file of the program itself. */
const OWN_FILE = '';

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
        if (file !== undefined && !planned.has(id)) planned.set(id, file);
      }
    };
    for (const program of programs) put(`${source}/${program}/main.tsx`, 'start', OWN_FILE);
    for (const program of programs) {
      for (const page of ['shell/Layout.tsx', 'home/HomePage.tsx']) {
        put(`${source}/${program}/${page}`, 'home', `${program}-home`);
      }
    }
    return planned;
  };

  return (id, context) => {
    // All of a language in one file for both programs and one for each.
    const [, at = '', texts] = /\/src\/(\w+)\/(?:.*\/)?(texts\.[\w-]+)\.ts$/.exec(id) ?? [];
    if (texts) return programs.includes(at) ? `${at}-${texts}` : texts;
    files ??= plan(context);
    const file = files.get(id);
    return file === undefined || file === OWN_FILE ? null : file;
  };
}

/** The module and all that it imports before it runs. */
function reachable(id: string, context: Context): Set<string> {
  const found = new Set([id]);
  for (const each of found) for (const imported of context.getModuleInfo(each)?.importedIds ?? []) found.add(imported);
  return found;
}
