import { letter, link, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

interface Joining {
  /** Of the administrator who is written to. */
  readonly personName: string;
  readonly applicantName: string;
  readonly accountName: string;
  readonly at: Date;
}

/** To the administrators of a company: someone asks to join it, and they may refuse (R-REG-3). */
export const joinRequested = letter<Joining>('joinRequested', {
  ZH_HANT: ({ personName, applicantName, accountName, at }, home) => ({
    subject: '通行證系統公司帳號申請通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `${applicantName}（帳號 ${accountName}）於 ${minuteOf(at)} 以貴公司統一編號（機關代碼）申請帳號，審核通過後將加入貴公司。`,
      ),
      paragraph('若非貴公司人員，請至系統【公司帳號】拒絕此項申請。'),
      link('公司帳號', `${home}/operator/company-accounts`),
    ],
  }),
  EN: ({ personName, applicantName, accountName, at }, home) => ({
    subject: 'Port Pass System: a registration for your company',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `On ${minuteOf(at)} (Taipei time) ${applicantName} registered the account ${accountName} with the number of your company. Once approved, the account joins it.`,
      ),
      paragraph('If this person does not belong to your company, please sign in and refuse the registration.'),
      link('Accounts of the company', `${home}/operator/company-accounts`),
    ],
  }),
});

/** To the administrators of a company: the account has joined it, and they may end it (R-REG-3). */
export const colleagueJoined = letter<Joining>('colleagueJoined', {
  ZH_HANT: ({ personName, applicantName, accountName, at }, home) => ({
    subject: '通行證系統公司帳號審核通過通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`${applicantName}（帳號 ${accountName}）的帳號申請已於 ${minuteOf(at)} 審核通過，加入貴公司。`),
      paragraph('如非貴公司人員或已離職，請至系統【公司帳號】停用；讀取權限與管理者亦於該處設定。'),
      link('公司帳號', `${home}/operator/company-accounts`),
    ],
  }),
  EN: ({ personName, applicantName, accountName, at }, home) => ({
    subject: 'Port Pass System: an account has joined your company',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The account ${accountName} of ${applicantName} was approved on ${minuteOf(at)} (Taipei time) and has joined your company.`,
      ),
      paragraph(
        'If this person does not belong to your company, please end the account; its rights are set there too.',
      ),
      link('Accounts of the company', `${home}/operator/company-accounts`),
    ],
  }),
});
