import { type Block, letter, link, list, paragraph } from '../messages/email/letter.js';
import type { Language } from '../shared/language.js';
import type { DigestPart } from './digest-parts.js';
import { REMINDERS, type ReminderKind } from './reminder-rules.js';

interface Digest {
  readonly companyName: string;
  readonly parts: readonly DigestPart[];
}

type Sentence = (day: string) => string;

const returned = REMINDERS.APPLICATION_RETURNED.lapsesAfter;
const made = REMINDERS.CARD_NOT_COLLECTED.lapsesAfter;

const REMINDED: Readonly<Record<Language, Readonly<Record<ReminderKind, Sentence>>>> = {
  ZH_HANT: {
    PASS_ENDS: (day) => `下列通行證有效期至 ${day}，尚未續卡：`,
    APPLICATION_RETURNED: (day) => `下列申請於 ${day} 退回補正，尚未再送出；退回後 ${returned} 天未補正者，申請失效：`,
    CARD_NOT_COLLECTED: (day) =>
      `下列通行證於 ${day} 製證完成，尚未領證；製證後 ${made} 天未領證者，申請及通行證失效：`,
  },
  EN: {
    PASS_ENDS: (day) => `These passes end on ${day} and are not renewed:`,
    APPLICATION_RETURNED: (day) =>
      `These were returned for correction on ${day} and have not been submitted again. They lapse ${returned} days after their return:`,
    CARD_NOT_COLLECTED: (day) =>
      `These passes were made on ${day} and have not been collected. Application and pass lapse ${made} days after the card was made:`,
  },
};

const LAPSED: Readonly<Record<Language, Readonly<Partial<Record<ReminderKind, Sentence>>>>> = {
  ZH_HANT: {
    APPLICATION_RETURNED: (day) => `下列申請於 ${day} 退回，${returned} 天內未補正，申請已失效：`,
    CARD_NOT_COLLECTED: (day) => `下列通行證於 ${day} 製證完成，${made} 天內未領證，申請及通行證已失效：`,
  },
  EN: {
    APPLICATION_RETURNED: (day) =>
      `These were returned on ${day} and not corrected within ${returned} days. The applications have lapsed:`,
    CARD_NOT_COLLECTED: (day) =>
      `These passes were made on ${day} and not collected within ${made} days. Applications and passes have lapsed:`,
  },
};

/** What ends, waits or has lapsed: one mail a company and day (R-TIME-2). */
export const reminderDigest = letter<Digest>('reminderDigest', {
  ZH_HANT: ({ companyName, parts }, home) => ({
    subject: '通行證系統提醒通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      ...blocksOf('ZH_HANT', parts, (count) => `另有 ${count} 筆，請登入系統查詢。`),
      link('開啟通行證系統', `${home}/operator/`),
      paragraph('公司管理者可於「公司基本資料」設定只收每類的最後一次提醒。'),
    ],
  }),
  EN: ({ companyName, parts }, home) => ({
    subject: 'Port Pass System: reminder',
    greeting: `To ${companyName},`,
    blocks: [
      ...blocksOf('EN', parts, (count) => `And ${count} more: please see the lists of the system.`),
      link('Open the Port Pass System', `${home}/operator/`),
      paragraph('Administrators of the company can choose “Company data” to get only the last reminder of each kind.'),
    ],
  }),
});

function blocksOf(language: Language, parts: readonly DigestPart[], more: (count: number) => string): Block[] {
  return parts.flatMap((part): Block[] => {
    const sentence = (part.lapsed && LAPSED[language][part.kind]) || REMINDED[language][part.kind];
    const named = part.subjects.map(({ number, holder, form }) =>
      form ? `${number} (${form[language]}) ${holder}` : `${number} ${holder}`,
    );
    return [paragraph(sentence(part.day)), list(named), ...(part.more > 0 ? [paragraph(more(part.more))] : [])];
  });
}
