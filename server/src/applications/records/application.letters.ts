import { letter, link, list, paragraph, quote } from '../../messages/email/letter.js';
import type { Language } from '../../shared/language.js';

export interface DecidedApplication {
  readonly personName: string;
  readonly applicationNumber: string;
  readonly form: Readonly<Record<Language, string>>;
  readonly outcomes: readonly {
    readonly to: keyof (typeof OUTCOMES)[Language];
    /** The branches for which it was decided, and whether their port police did. */
    readonly by: Readonly<Record<Language, string>> & { readonly police: boolean };
    readonly reason: string | null;
    /** How many more single-entry passes are granted for a month (R-ONE-10). */
    readonly grant: { readonly month: string; readonly granted: number; readonly asked: number } | null;
    readonly names: readonly string[];
  }[];
  /** How many were approved and go on to others who decide. */
  readonly goingOn: number;
}

const OUTCOMES = {
  ZH_HANT: {
    TO_BE_MADE: '審核通過，待製證；製證完成後將另行通知領證：',
    DONE: '審核通過，已生效：',
    RETURNED: '退回補正，請依下列原因補正後再送出：',
    REJECTED: '審核不通過，原因如下：',
  },
  EN: {
    TO_BE_MADE: 'Approved. The passes are being made; you will be notified when they can be collected.',
    DONE: 'Approved, and in effect.',
    RETURNED: { before: 'Returned for correction', after: 'Please correct and send in again. Reason:' },
    REJECTED: { before: 'Rejected', after: 'Reason:' },
  },
} as const;

const isRefusal = (to: string): to is 'RETURNED' | 'REJECTED' => to === 'RETURNED' || to === 'REJECTED';

type Grant = NonNullable<DecidedApplication['outcomes'][number]['grant']>;
const grantZh = ({ month, granted, asked }: Grant) =>
  `審核通過，${month.replace('-', '年')}月可增加當次證 ${granted} 張（申請 ${asked} 張），限貴公司使用，不得移至次月：`;
const grantEn = ({ month, granted, asked }: Grant) =>
  `Approved: ${granted} more single-entry passes in ${month} (${asked} asked for), for your company only and not for a later month.`;

type By = DecidedApplication['outcomes'][number]['by'];
const byZh = ({ ZH_HANT, police }: By) => `${ZH_HANT}${police ? '港警' : '分公司'}`;
const byEn = ({ EN, police }: By) => (police ? `the port police of ${EN}` : `the branch of ${EN}`);

/** What was decided on the people or passes of an application, and for which branch (R-PRD-1). */
export const applicationDecided = letter<DecidedApplication>('applicationDecided', {
  ZH_HANT: ({ personName, applicationNumber, form, outcomes, goingOn }, home) => ({
    subject: outcomes.some(({ to }) => to === 'RETURNED')
      ? '通行證系統申請單退回補正通知信件'
      : '通行證系統申請單審核通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`您的申請單 ${applicationNumber}（${form.ZH_HANT}）審核結果如下：`),
      ...outcomes.flatMap(({ to, by, reason, grant, names }) => [
        paragraph(grant ? grantZh(grant) : isRefusal(to) ? `${byZh(by)}${OUTCOMES.ZH_HANT[to]}` : OUTCOMES.ZH_HANT[to]),
        list(names),
        ...(reason ? [quote(reason)] : []),
      ]),
      ...(goingOn > 0 ? [paragraph(`另有 ${goingOn} 筆已通過，續由其他審查單位辦理。`)] : []),
      link('開啟申請單', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  EN: ({ personName, applicationNumber, form, outcomes, goingOn }, home) => ({
    subject: outcomes.some(({ to }) => to === 'RETURNED')
      ? 'Port Pass System: your application needs correction'
      : 'Port Pass System: decision on your application',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`The following was decided on your application ${applicationNumber} (${form.EN}).`),
      ...outcomes.flatMap(({ to, by, reason, grant, names }) => [
        paragraph(
          grant
            ? grantEn(grant)
            : isRefusal(to)
              ? `${OUTCOMES.EN[to].before} by ${byEn(by)}. ${OUTCOMES.EN[to].after}`
              : OUTCOMES.EN[to],
        ),
        list(names),
        ...(reason ? [quote(reason)] : []),
      ]),
      ...(goingOn > 0 ? [paragraph(`Approved and passed on to others who decide: ${goingOn}.`)] : []),
      link('Open the application', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
});
