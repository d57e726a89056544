import type { AccountNames } from '../accounts/account.mails.js';
import { letter, link, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

/** To the user of the general account, so that an unwanted binding is noticed (R-REG-7). */
export const accountBound = letter<
  AccountNames & { sharedAccountName: string; sharedPersonName: string; boundAt: Date }
>('accountBound', {
  ZH_HANT: ({ personName, accountName, sharedAccountName, sharedPersonName, boundAt }, home) => ({
    subject: '通行證系統共用帳號綁定通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `您的一般帳號 ${accountName} 已於 ${minuteOf(boundAt)} 由共用帳號 ${sharedAccountName}（使用人：${sharedPersonName}）完成綁定；該共用帳號可切換登入貴公司，辦理通行證相關作業。`,
      ),
      paragraph(
        '如欲解除綁定，請以您的一般帳號登入，至【帳號資料】之共用帳號按【解除綁定】，立即生效；變更密碼不會解除綁定。',
      ),
      link('通行證管理系統', home),
      paragraph('若此綁定未經您同意，請立即解除綁定、變更密碼，並洽客服專線。'),
    ],
  }),
  EN: ({ personName, accountName, sharedAccountName, sharedPersonName, boundAt }, home) => ({
    subject: 'Port Pass System: a shared account was bound to yours',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Your account ${accountName} was bound to the shared account ${sharedAccountName} (used by ${sharedPersonName}) on ${minuteOf(boundAt)} (Taipei time). That account can now switch to your company and work with its passes.`,
      ),
      paragraph(
        'To end this, sign in with your own account, open your account page and choose Unbind beside the shared account; it takes effect at once. Changing your password does not unbind it.',
      ),
      link('Port Pass System', home),
      paragraph(
        'If you did not agree to this, please unbind it and change your password at once, and call the service line.',
      ),
    ],
  }),
});

/** To the side that did not end the binding; `accountName` is the general account (R-REG-7). */
export const accountUnbound = letter<
  AccountNames & { sharedAccountName: string; byAccountName: string; unboundAt: Date }
>('accountUnbound', {
  ZH_HANT: ({ personName, accountName, sharedAccountName, byAccountName, unboundAt }, home) => ({
    subject: '通行證系統共用帳號解除綁定通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `共用帳號 ${sharedAccountName} 與一般帳號 ${accountName} 之綁定，已於 ${minuteOf(unboundAt)} 由帳號 ${byAccountName} 解除；該共用帳號已無法切換登入該一般帳號之公司。`,
      ),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, accountName, sharedAccountName, byAccountName, unboundAt }, home) => ({
    subject: 'Port Pass System: a shared account was unbound',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The shared account ${sharedAccountName} was unbound from the account ${accountName} by ${byAccountName} on ${minuteOf(unboundAt)} (Taipei time). It can no longer switch to the company of that account.`,
      ),
      link('Port Pass System', home),
    ],
  }),
});
