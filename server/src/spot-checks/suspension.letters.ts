import { letter, link, paragraph, quote } from '../messages/email/letter.js';
import { dayOf, minuteOf } from '../messages/email/times.js';
import { WITHHELD } from '../passes/reason-for-owners.js';
import type { Language } from '../shared/language.js';

interface Suspension {
  companyName: string;
  passNumber: string;
  port: Readonly<Record<Language, string>>;
  /** Null for accounts that do not own the pass: a reason may name its holder (R-ACC-1). */
  reason: string | null;
}

/** A spot check failed: the company may not apply for the port until the last second has passed (R-ONE-7). */
export const companySuspended = letter<Suspension & { checkedAt: Date; lastSecond: Date }>('companySuspended', {
  ZH_HANT: ({ companyName, passNumber, port, reason, checkedAt, lastSecond }, home) => ({
    subject: '通行證系統停權通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(`貴公司申請之外籍人士當次證 ${passNumber} 經抽檢不合格，原因如下：`),
      quote(reason ?? WITHHELD.ZH_HANT),
      paragraph(
        `自抽檢日起七日內（${dayOf(checkedAt)} 至 ${dayOf(lastSecond)}），貴公司不得申辦${port.ZH_HANT}之外籍人士當次證；其他港口及已核發之通行證不受影響。`,
      ),
      paragraph('如有疑義，請洽該港所屬分公司。'),
      link('停權紀錄', `${home}/operator/suspensions`),
    ],
  }),
  EN: ({ companyName, passNumber, port, reason, checkedAt, lastSecond }, home) => ({
    subject: 'Port Pass System: suspended after a spot check',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(`Your foreign single-entry pass ${passNumber} failed a spot check, for this reason:`),
      quote(reason ?? WITHHELD.EN),
      paragraph(
        `From ${dayOf(checkedAt)} to ${dayOf(lastSecond)}, seven days with that of the check, your company may not apply for foreign single-entry passes for ${port.EN}. Other ports and passes already issued are not affected.`,
      ),
      paragraph('If you have questions, please call the branch of that port.'),
      link('Suspensions', `${home}/operator/suspensions`),
    ],
  }),
});

/** The suspension was lifted early. */
export const suspensionLifted = letter<Suspension & { liftedAt: Date }>('suspensionLifted', {
  ZH_HANT: ({ companyName, passNumber, port, reason, liftedAt }, home) => ({
    subject: '通行證系統停權解除通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(
        `貴公司因外籍人士當次證 ${passNumber} 抽檢不合格所受之停權（${port.ZH_HANT}），已於 ${minuteOf(liftedAt)} 解除，說明如下：`,
      ),
      quote(reason ?? WITHHELD.ZH_HANT),
      link('停權紀錄', `${home}/operator/suspensions`),
    ],
  }),
  EN: ({ companyName, passNumber, port, reason, liftedAt }, home) => ({
    subject: 'Port Pass System: a suspension was lifted',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(
        `The suspension of your company for ${port.EN} after the failed spot check of pass ${passNumber} was lifted on ${minuteOf(liftedAt)} (Taipei time):`,
      ),
      quote(reason ?? WITHHELD.EN),
      link('Suspensions', `${home}/operator/suspensions`),
    ],
  }),
});
