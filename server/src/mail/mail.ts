import type { Language } from '../shared/language.js';

/** What each mail needs to be told; links are whole addresses. */
export interface MailParams {
  /** The registration has arrived and waits for review (R-REG-4). */
  registrationReceived: { personName: string; accountName: string };
  /** The account may be used once the link was opened (R-REG-5). */
  registrationApproved: { personName: string; accountName: string; link: string };
  registrationRejected: { personName: string; accountName: string; reason: string };
  /** The certificate has a review and a mail of its own (R-REG-4). */
  certificateApproved: { companyName: string; note?: string | null };
  certificateRejected: { companyName: string; reason: string };
  /** A shared account needs no review: it may be used once the link was opened (R-REG-7). */
  sharedAccountRegistered: { personName: string; accountName: string; link: string };
  /** To the general account that was bound, or to the side that did not end it; `accountName` is the general one's (R-REG-7). */
  accountBound: {
    personName: string;
    accountName: string;
    sharedAccountName: string;
    sharedPersonName: string;
    boundAt: Date;
  };
  accountUnbound: {
    personName: string;
    accountName: string;
    sharedAccountName: string;
    byAccountName: string;
    unboundAt: Date;
  };
  /** The links of some accounts once more. */
  verifyEmail: { accounts: readonly { readonly accountName: string; readonly link: string }[] };
  /** 忘記帳號 (R-REG-8). */
  accountNames: { accountNames: readonly string[] };
  /** 忘記密碼 (R-REG-8). */
  passwordReset: { personName: string; accountName: string; link: string };
  /** A spot check failed: the company may not apply for the port until the last second has passed (R-ONE-7). */
  companySuspended: {
    companyName: string;
    passNumber: string;
    port: Readonly<Record<Language, string>>;
    reason: string;
    checkedAt: Date;
    lastSecond: Date;
  };
  /** The suspension was lifted early. */
  suspensionLifted: {
    companyName: string;
    passNumber: string;
    port: Readonly<Record<Language, string>>;
    reason: string;
    liftedAt: Date;
  };
  /** What was decided on the people or passes of an application; names are masked (R-PRD-1). */
  applicationDecided: {
    personName: string;
    applicationNumber: string;
    form: Readonly<Record<Language, string>>;
    outcomes: readonly {
      readonly to: 'TO_BE_MADE' | 'DONE' | 'RETURNED' | 'REJECTED';
      readonly reason: string | null;
      readonly names: readonly string[];
    }[];
  };
  /** 領證通知信: cards are made and can be collected; holders are masked (R-PRD-1). */
  cardsMade: {
    companyName: string;
    applicationNumber: string | null;
    port: Readonly<Record<Language, string>>;
    cards: readonly { readonly number: string; readonly holder: string }[];
  };
  passwordChanged: { personName: string; accountName: string; changedAt: Date };
  /** An administrator made the account; the link sets its first password. */
  staffInvited: { personName: string; accountName: string; link: string };
  secondFactorSet: { personName: string; accountName: string; changedAt: Date };
  secondFactorRemoved: { personName: string; accountName: string; changedAt: Date };
  /** Removed by an administrator. */
  secondFactorReset: { personName: string; accountName: string; changedAt: Date };
  /** After the right password wrong codes used all tries up. */
  secondFactorLocked: { personName: string; accountName: string; lockedAt: Date };
  recoveryCodeUsed: { personName: string; accountName: string; usedAt: Date; left: number };
}
export type MailTemplate = keyof MailParams;

/** One mail to one person, e.g. `{ template: 'certificateApproved', to, language, params: { companyName } }`. */
export type Mail = {
  [T in MailTemplate]: {
    readonly template: T;
    /** One address. */
    readonly to: string;
    /** The recipient's. */
    readonly language: Language;
    readonly params: MailParams[T];
  };
}[MailTemplate];

/** A part of a letter; the layouts give it its look and escape every value in it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const link = (label: string, href: string): Block => ({ kind: 'link', label, href });

/** A mail in words, before it is laid out. Subjects hold no values. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
}

/** The letters of one language. `home` is the address of the system. */
export type Letters = { readonly [T in MailTemplate]: (params: MailParams[T], home: string) => Letter };

/** What closes every mail of one language. */
export interface Closing {
  readonly tag: string;
  readonly sender: string;
  readonly notice: string;
}
