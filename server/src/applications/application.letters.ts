import { letter, link, list, paragraph, quote } from '../messages/email/letter.js';
import type { Language } from '../shared/language.js';

export interface DecidedApplication {
  readonly personName: string;
  readonly applicationNumber: string;
  readonly form: Readonly<Record<Language, string>>;
  readonly outcomes: readonly {
    readonly to: keyof (typeof OUTCOMES)[Language];
    readonly reason: string | null;
    readonly names: readonly string[];
  }[];
}

const OUTCOMES = {
  ZH_HANT: {
    TO_BE_MADE: '審核通過，待製證；製證完成後將另行通知領證：',
    DONE: '審核通過，已生效：',
    RETURNED: '退回補正，請依下列原因補正後再送出：',
    REJECTED: '審核不通過，原因如下：',
  },
  EN: {
    TO_BE_MADE: 'Approved. The passes are being made; you will be told when they can be collected.',
    DONE: 'Approved, and in effect.',
    RETURNED: 'Returned for correction. Please correct and send in again. Reason:',
    REJECTED: 'Rejected. Reason:',
  },
} as const;

/** What was decided on the people or passes of an application; names are masked (R-PRD-1). */
export const applicationDecided = letter<DecidedApplication>('applicationDecided', {
  ZH_HANT: ({ personName, applicationNumber, form, outcomes }, home) => ({
    subject: outcomes.some(({ to }) => to === 'RETURNED')
      ? '通行證系統申請單退回補正通知信件'
      : '通行證系統申請單審核通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`您的申請單 ${applicationNumber}（${form.ZH_HANT}）審核結果如下：`),
      ...outcomes.flatMap(({ to, reason, names }) => [
        paragraph(OUTCOMES.ZH_HANT[to]),
        list(names),
        ...(reason ? [quote(reason)] : []),
      ]),
      link('開啟申請單', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  EN: ({ personName, applicationNumber, form, outcomes }, home) => ({
    subject: outcomes.some(({ to }) => to === 'RETURNED')
      ? 'Port Pass System: your application needs correction'
      : 'Port Pass System: decision on your application',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`The following was decided on your application ${applicationNumber} (${form.EN}).`),
      ...outcomes.flatMap(({ to, reason, names }) => [
        paragraph(OUTCOMES.EN[to]),
        list(names),
        ...(reason ? [quote(reason)] : []),
      ]),
      link('Open the application', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
});
