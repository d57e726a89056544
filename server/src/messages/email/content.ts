import * as v from 'valibot';
import { LANGUAGES } from '../../shared/language.js';

const Block = v.variant('kind', [
  v.object({ kind: v.picklist(['paragraph', 'quote']), text: v.string() }),
  v.object({ kind: v.literal('list'), items: v.pipe(v.array(v.string()), v.readonly()) }),
  v.object({ kind: v.literal('link'), label: v.string(), href: v.string() }),
]);

/** A mail as it is stored and sent. */
export const MailContent = v.object({
  to: v.string(),
  language: v.picklist(LANGUAGES),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
  /** Drawn as a PDF when it is sent. */
  enclosed: v.optional(
    v.object({
      fileName: v.string(),
      subject: v.string(),
      greeting: v.string(),
      blocks: v.pipe(v.array(Block), v.readonly()),
    }),
  ),
});
export type MailContent = Readonly<v.InferOutput<typeof MailContent>>;
