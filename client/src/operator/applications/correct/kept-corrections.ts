import type { FormContent } from '../form/form-content';

interface ApplicationVersion {
  readonly id: string;
  readonly version: number;
}

const kept = new Map<string, { version: number; content: FormContent }>();

/** What was typed into a correction, by application, while the pages of its people are open in this window. */
export const keptCorrections = {
  has: (id: string) => kept.has(id),
  /** `undefined` if the application changed since the correction was typed. */
  read({ id, version }: ApplicationVersion): FormContent | undefined {
    const found = kept.get(id);
    if (found && found.version !== version) kept.delete(id);
    return found?.version === version ? { ...found.content } : undefined;
  },
  keep({ id, version }: ApplicationVersion, content: FormContent) {
    kept.set(id, { version, content });
  },
  drop: (id: string) => kept.delete(id),
};
