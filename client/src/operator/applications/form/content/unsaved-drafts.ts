import { dropFromWindow, keepInWindow, keptInWindow } from '../../../../lib/window-memory';
import { type FormContent, noContent } from './form-content';

export interface UnsavedDraft {
  /** The version of the draft that it is to be saved over; none for a draft that was never saved. */
  version?: number;
  content: FormContent;
}

const keyOf = (place: string) => `draft.${place}`;

const isDraft = (found: unknown): found is UnsavedDraft =>
  typeof found === 'object' && found !== null && typeof Object(found).content === 'object';

/** What was typed into forms and has not reached the server, by the draft's id or the address of the new form. */
export const unsavedDrafts = {
  of(place: string): UnsavedDraft | undefined {
    const found = keptInWindow(keyOf(place));
    return isDraft(found) ? { version: found.version, content: { ...noContent, ...found.content } } : undefined;
  },
  set: (place: string, draft: UnsavedDraft) => keepInWindow(keyOf(place), draft),
  remove: (place: string) => dropFromWindow(keyOf(place)),
};
