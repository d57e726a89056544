import type { Language } from '../../shared/language.js';

/** Puts values into words. Links are whole addresses; `home` is the address of the system. */
type Writer<Values> = (values: Values, home: string) => string;

interface Texts<Values> extends Readonly<Record<Language, Writer<Values>>> {
  /** Goes ahead of other messages: a person is waiting for it. */
  readonly urgent?: true;
}

export interface SmsAddressee {
  /** Mobile number in its stored form, `0912345678`. */
  readonly mobile: string;
  readonly language: Language;
}

/** One text message to one person, in that person's language. */
export interface Sms {
  readonly template: string;
  readonly to: string;
  readonly language: Language;
  readonly urgent: boolean;
  write(home: string): string;
}

/** A text that messages are written from, e.g. `phoneCode.to({ mobile, language }, { lastFour, link, code })`. */
export interface SmsText<Values> {
  readonly template: string;
  to(addressee: SmsAddressee, values: Values): Sms;
}

/** Declares a text. Without its words in every language it does not compile. @param template stored with each message */
export function smsText<Values>(template: string, texts: Texts<Values>): SmsText<Values> {
  return {
    template,
    to({ mobile, language }, values) {
      const write = (home: string): string => texts[language](values, home);
      return { template, to: mobile, language, urgent: texts.urgent ?? false, write };
    },
  };
}
