import type { AccountNames } from '../accounts/account.mails.js';
import { letter, link, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';
import type { Language } from '../shared/language.js';

export type AccountChange = 'ENDED' | 'RESTORED' | 'ADMINISTRATOR_GIVEN' | 'ADMINISTRATOR_TAKEN';

interface ChangeOfAccount extends AccountNames {
  readonly change: Readonly<Record<Language, string>>;
  readonly reason: string | null;
  readonly changedAt: Date;
  readonly byStaff: boolean;
}

/** What was done, in words that follow the name of the account. */
export const CHANGES: Record<AccountChange, Readonly<Record<Language, string>>> = {
  ENDED: { ZH_HANT: '停用，即刻無法登入', EN: 'ended; it can no longer sign in' },
  RESTORED: { ZH_HANT: '恢復使用，可再登入', EN: 'restored; it can sign in again' },
  ADMINISTRATOR_GIVEN: { ZH_HANT: '設為公司帳號管理者', EN: 'made an administrator of the company' },
  ADMINISTRATOR_TAKEN: { ZH_HANT: '取消公司帳號管理者', EN: 'relieved of administering the company' },
};
const BY: Record<Language, (byStaff: boolean) => string> = {
  ZH_HANT: (byStaff) => (byStaff ? '審核單位' : '貴公司帳號管理者'),
  EN: (byStaff) => (byStaff ? 'the reviewers of the port company' : 'an administrator of your company'),
};
const because = (reason: string | null) => (reason ? [quote(reason)] : []);

/** To the user of an account of a company that was changed by others (R-REG-3). */
export const accountChanged = letter<ChangeOfAccount>('accountChanged', {
  ZH_HANT: ({ personName, accountName, change, reason, changedAt, byStaff }, home) => ({
    subject: '通行證系統帳號異動通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`您的帳號 ${accountName} 已於 ${minuteOf(changedAt)} 由${BY.ZH_HANT(byStaff)}${change.ZH_HANT}。`),
      ...because(reason),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, accountName, change, reason, changedAt, byStaff }, home) => ({
    subject: 'Port Pass System: your account was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `On ${minuteOf(changedAt)} (Taipei time) your account ${accountName} was, by ${BY.EN(byStaff)}, ${change.EN}.`,
      ),
      ...because(reason),
      link('Port Pass System', home),
    ],
  }),
});

/** To the other administrators of the company. */
export const colleagueChanged = letter<ChangeOfAccount & { readonly colleagueName: string }>('colleagueChanged', {
  ZH_HANT: ({ personName, accountName, colleagueName, change, reason, changedAt, byStaff }, home) => ({
    subject: '通行證系統公司帳號異動通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `貴公司帳號 ${accountName}（${colleagueName}）已於 ${minuteOf(changedAt)} 由${BY.ZH_HANT(byStaff)}${change.ZH_HANT}。`,
      ),
      ...because(reason),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, accountName, colleagueName, change, reason, changedAt, byStaff }, home) => ({
    subject: 'Port Pass System: an account of your company was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `On ${minuteOf(changedAt)} (Taipei time) the account ${accountName} of ${colleagueName} was, by ${BY.EN(byStaff)}, ${change.EN}.`,
      ),
      ...because(reason),
      link('Port Pass System', home),
    ],
  }),
});

/** To the user of a shared account that acts through an account which was ended or restored (R-REG-7). */
export const boundAccountChanged = letter<
  AccountNames & { readonly generalAccountName: string; readonly ended: boolean; readonly changedAt: Date }
>('boundAccountChanged', {
  ZH_HANT: ({ personName, accountName, generalAccountName, ended, changedAt }, home) => ({
    subject: '通行證系統共用帳號綁定異動通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        ended
          ? `共用帳號 ${accountName} 所綁定之一般帳號 ${generalAccountName} 已於 ${minuteOf(changedAt)} 停用，目前無法切換至該公司；綁定仍保留，該帳號恢復後即可再使用。`
          : `共用帳號 ${accountName} 所綁定之一般帳號 ${generalAccountName} 已於 ${minuteOf(changedAt)} 恢復，可再切換至該公司。`,
      ),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, accountName, generalAccountName, ended, changedAt }, home) => ({
    subject: 'Port Pass System: an account bound to your shared account was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        ended
          ? `The account ${generalAccountName}, bound to your shared account ${accountName}, was ended on ${minuteOf(changedAt)} (Taipei time): you cannot switch to that company now. The binding stays and works again when the account is restored.`
          : `The account ${generalAccountName}, bound to your shared account ${accountName}, was restored on ${minuteOf(changedAt)} (Taipei time): you can switch to that company again.`,
      ),
      link('Port Pass System', home),
    ],
  }),
});
