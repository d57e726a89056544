import { letter, link, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

export interface CertificateChange {
  readonly companyName: string;
  readonly reason: string;
  readonly changedAt: Date;
}

/** An approved certificate was taken back (R-REG-6). */
export const certificateRevoked = letter<CertificateChange>('certificateRevoked', {
  ZH_HANT: ({ companyName, reason, changedAt }, home) => ({
    subject: '通行證系統公司文件撤銷通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(`貴公司之公司證明文件，原已審核通過，現於 ${minuteOf(changedAt)} 撤銷，原因如下：`),
      quote(reason),
      paragraph(
        '即日起無法申請通行證；已核發之通行證不受影響。請至系統【公司基本資料】重新上傳最新版本之公司證明文件，審核通過後即可再行申請。',
      ),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, reason, changedAt }, home) => ({
    subject: 'Port Pass System: the approval of your company certificate was withdrawn',
    greeting: `Dear ${companyName},`,
    blocks: [
      paragraph(
        `Your company certificate, which had been approved, was taken back on ${minuteOf(changedAt)} (Taipei time), for this reason:`,
      ),
      quote(reason),
      paragraph(
        'From now on you cannot apply for passes; passes already issued stay as they are. Please sign in and send the newest version of an accepted certificate: you can apply again once it has been approved.',
      ),
      link('Port Pass System', home),
    ],
  }),
});

/** A certificate that was taken back counts again (R-REG-6). */
export const certificateRestored = letter<CertificateChange>('certificateRestored', {
  ZH_HANT: ({ companyName, reason, changedAt }, home) => ({
    subject: '通行證系統公司文件恢復通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(
        `貴公司先前撤銷之公司證明文件，已於 ${minuteOf(changedAt)} 恢復為審核通過，可再行申請通行證。說明如下：`,
      ),
      quote(reason),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, reason, changedAt }, home) => ({
    subject: 'Port Pass System: your company certificate counts again',
    greeting: `Dear ${companyName},`,
    blocks: [
      paragraph(
        `Your company certificate, which had been taken back, was restored on ${minuteOf(changedAt)} (Taipei time); you can apply for passes again. The reviewer explained:`,
      ),
      quote(reason),
      link('Port Pass System', home),
    ],
  }),
});
