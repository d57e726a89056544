import * as v from 'valibot';
import { LANGUAGES } from '../../shared/language.js';

/** A text message as it is stored and sent. */
export const SmsContent = v.object({
  /** Mobile number in its stored form, `0912345678`. */
  to: v.string(),
  language: v.picklist(LANGUAGES),
  text: v.string(),
});
export type SmsContent = Readonly<v.InferOutput<typeof SmsContent>>;
