import { letter, paragraph } from '../messages/email/letter.js';
import type { ReadAlertRule } from './read-alert.entity.js';

interface Facts {
  readonly personName: string;
  /** Who read, and with which account. */
  readonly by: string;
  readonly accountName: string;
  readonly day: string;
  /** Which rule, how many it came to, and how many it lets pass. */
  readonly found: { readonly rule: ReadAlertRule; readonly measured: number; readonly allowed: number };
}

type Words = (found: Facts['found']) => string;

const ZH_HANT: Record<ReadAlertRule, Words> = {
  MANY_PEOPLE: ({ measured, allowed }) => `一小時內查閱 ${measured} 人的完整證件號碼（超過 ${allowed} 人即提醒）。`,
  FAR_ABOVE_USUAL: ({ measured, allowed }) =>
    `當日查閱 ${measured} 人的完整證件號碼，遠多於該帳號平日（超過 ${allowed} 人即提醒）。`,
  AT_NIGHT: ({ measured, allowed }) =>
    `22:00 至 06:00 查閱 ${measured} 人的完整證件號碼（超過 ${allowed} 人即提醒），該帳號平日夜間不作業。`,
  NUMBERS_NOT_FOUND: ({ measured, allowed }) =>
    `連續 ${measured} 次輸入完整號碼查無資料或不符（超過 ${allowed} 次即提醒）。`,
};

const EN: Record<ReadAlertRule, Words> = {
  MANY_PEOPLE: ({ measured, allowed }) =>
    `It read the whole ID numbers of ${measured} people within an hour (more than ${allowed} are reported).`,
  FAR_ABOVE_USUAL: ({ measured, allowed }) =>
    `It read the whole ID numbers of ${measured} people on that day, far more than it usually does (more than ${allowed} are reported).`,
  AT_NIGHT: ({ measured, allowed }) =>
    `It read the whole ID numbers of ${measured} people between 22:00 and 06:00 (more than ${allowed} are reported), and does not usually work at night.`,
  NUMBERS_NOT_FOUND: ({ measured, allowed }) =>
    `It typed ${measured} whole numbers in a row that were not found or wrong (more than ${allowed} are reported).`,
};

/** To the administrators, once for each account, rule and day. Whose numbers these were stands in the read log only. */
export const unusualReading = letter<Facts>('unusualReading', {
  ZH_HANT: ({ personName, by, accountName, day, found }) => ({
    subject: '通行證系統證件號碼異常查閱通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName}（${by}）於 ${day} 的查閱情形與平日不同：`),
      paragraph(ZH_HANT[found.rule](found)),
      paragraph('請至系統「異常查閱」檢視該帳號的查閱軌跡，查明後註記處理情形。'),
    ],
  }),
  EN: ({ personName, by, accountName, day, found }) => ({
    subject: 'Port Pass System: unusual reading of ID numbers',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`The account ${accountName} (${by}) read unusually on ${day}.`),
      paragraph(EN[found.rule](found)),
      paragraph('Please look at what it read under “Unusual reading” in the system, and note what came of it.'),
    ],
  }),
});
