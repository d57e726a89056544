import type { Language } from '../../shared/language.js';

/** A part of a letter; the layout decides how it looks and escapes every value in it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const link = (label: string, href: string): Block => ({ kind: 'link', label, href });

/** The words of a mail. Subjects hold no values: they are shown on locked screens. */
export interface Wording {
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  /** Goes along as a PDF, to be printed and taken along; its name as the file has it. */
  readonly enclosed?: Enclosed;
}

/** A letter on paper beside the mail. */
export interface Enclosed {
  readonly fileName: string;
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
}

/** Puts values into words. Links are whole addresses; `home` is the address of the system. */
type Writer<Values> = (values: Values, home: string) => Wording;

interface Texts<Values> extends Readonly<Record<Language, Writer<Values>>> {
  /** Goes ahead of other mails: a person is waiting for it. */
  readonly urgent?: true;
}

export interface Addressee {
  readonly email: string;
  readonly language: Language;
}

/** One mail to one person, in that person's language, before it is laid out. */
export interface Mail {
  readonly template: string;
  readonly to: string;
  readonly language: Language;
  readonly urgent: boolean;
  write(home: string): Wording;
}

/** A text that mails are written from, e.g. `passwordChanged.to(account, { personName, accountName, changedAt })`. */
export interface Letter<Values> {
  readonly template: string;
  to(addressee: Addressee, values: Values): Mail;
}

/** Declares a letter. Without its text in every language it does not compile. @param template stored with each message */
export function letter<Values>(template: string, texts: Texts<Values>): Letter<Values> {
  return {
    template,
    to({ email, language }, values) {
      const write = (home: string): Wording => texts[language](values, home);
      return { template, to: email, language, urgent: texts.urgent ?? false, write };
    },
  };
}
