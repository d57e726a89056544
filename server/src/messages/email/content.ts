import * as v from 'valibot';
import { LANGUAGES } from '../../shared/language.js';

/** A mail as it is stored and sent. */
export const MailContent = v.object({
  to: v.string(),
  language: v.picklist(LANGUAGES),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
});
export type MailContent = Readonly<v.InferOutput<typeof MailContent>>;
