import { letter, link, paragraph, quote } from '../messages/email/letter.js';

const SUBJECT = {
  ZH_HANT: '通行證系統公司文件審核通知信件',
  EN: 'Port Pass System: your company certificate',
} as const;

export const certificateApproved = letter<{ companyName: string; note: string | null }>('certificateApproved', {
  ZH_HANT: ({ companyName, note }, home) => ({
    subject: SUBJECT.ZH_HANT,
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph('您的公司證明文件，已通過港區通行證通用管理系統審核，您可至系統進行請領相關作業。'),
      ...(note ? [paragraph('通過說明：'), quote(note)] : []),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, note }, home) => ({
    subject: SUBJECT.EN,
    greeting: `Dear ${companyName},`,
    blocks: [
      paragraph('Your company certificate has been approved. You can now apply for passes.'),
      ...(note ? [paragraph('Note of the reviewer:'), quote(note)] : []),
      link('Port Pass System', home),
    ],
  }),
});

export const certificateRejected = letter<{ companyName: string; reason: string }>('certificateRejected', {
  ZH_HANT: ({ companyName, reason }, home) => ({
    subject: SUBJECT.ZH_HANT,
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph('很抱歉，您的公司證明文件未通過港區通行證通用管理系統審核，未通過原因如下：'),
      quote(reason),
      paragraph('請至系統重新上傳最新版本之公司證明文件。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, reason }, home) => ({
    subject: SUBJECT.EN,
    greeting: `Dear ${companyName},`,
    blocks: [
      paragraph('We are sorry: your company certificate was not approved, for this reason:'),
      quote(reason),
      paragraph('Please sign in and send the newest version of an accepted certificate.'),
      link('Port Pass System', home),
    ],
  }),
});
