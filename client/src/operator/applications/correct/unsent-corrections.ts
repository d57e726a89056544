import type { FormContent } from '../form/content/form-content';

interface ApplicationVersion {
  readonly id: string;
  readonly version: number;
}

const unsent = new Map<string, { version: number; content: FormContent }>();

/** What is typed into corrections and not sent, by application, for as long as this window is open. */
export const unsentCorrections = {
  /** `undefined` if the application has changed since. */
  of({ id, version }: ApplicationVersion): FormContent | undefined {
    const found = unsent.get(id);
    if (found && found.version !== version) unsent.delete(id);
    return found?.version === version ? { ...found.content } : undefined;
  },
  set({ id, version }: ApplicationVersion, content: FormContent) {
    unsent.set(id, { version, content });
  },
  remove: (id: string) => unsent.delete(id),
};
