import { letter, link, list, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

/** Who reinstated a pass. */
export interface Actor {
  readonly personName: string;
  readonly staff: boolean;
  /** The company for which they acted, unless it is the one that is told. */
  readonly companyName: string | null;
}

interface Reinstated {
  readonly companyName: string;
  readonly passes: readonly {
    readonly passNumber: string;
    readonly holder: string;
    readonly applicationNumber: string;
  }[];
  readonly by: Actor;
  readonly at: Date;
  readonly effectiveAt: Date;
  /** Why it takes effect at once; null where it does not. */
  readonly reason: string | null;
  /** Until when who typed the ID number may read the holder; null for those who own the pass. */
  readonly grantedUntil: Date | null;
}

const passesOf = ({ passes }: Reinstated) =>
  list(passes.map(({ passNumber, holder, applicationNumber }) => `${passNumber} ${holder} (${applicationNumber})`));

/** 停用恢復: who reinstated passes, and from when on they are used (R-REI-1, R-REI-2, R-REI-5). */
export const passesReinstated = letter<Reinstated>('passesReinstated', {
  ZH_HANT: (values, home) => {
    const { companyName, by, at, effectiveAt, reason, grantedUntil } = values;
    const who = by.staff
      ? `港務公司審核人員${by.personName}`
      : by.companyName
        ? `${by.companyName}之${by.personName}`
        : `貴公司${by.personName}`;
    return {
      subject: '通行證系統停用恢復通知信件',
      greeting: `${companyName} 您好：`,
      blocks: [
        paragraph(
          reason === null
            ? `下列因未通行停用之通行證，已由${who}於 ${minuteOf(at)} 申請恢復，將於 ${minuteOf(effectiveAt)} 恢復使用：`
            : `下列因未通行停用之通行證，已由${who}於 ${minuteOf(at)} 立即恢復使用，事由如下：`,
        ),
        ...(reason === null ? [] : [quote(reason)]),
        passesOf(values),
        ...(grantedUntil
          ? [
              paragraph(
                `申請人以輸入身分證號取得權限，至 ${minuteOf(grantedUntil)} 止可讀取持證人姓名及身分證號。如有疑義，可於系統之通行證頁面終止其權限。`,
              ),
            ]
          : []),
        link('通行證管理系統', home),
      ],
    };
  },
  EN: (values, home) => {
    const { companyName, by, at, effectiveAt, reason, grantedUntil } = values;
    const who = by.staff
      ? `${by.personName}, a reviewer of the port company,`
      : by.companyName
        ? `${by.personName} of ${by.companyName}`
        : `${by.personName} of your company`;
    return {
      subject: 'Port Pass System: a pass is reinstated',
      greeting: `To ${companyName},`,
      blocks: [
        paragraph(
          reason === null
            ? `${who} applied on ${minuteOf(at)} (Taipei time) for the reinstatement of these passes, which were deactivated because they had not been used. They can be used again from ${minuteOf(effectiveAt)} (Taipei time):`
            : `${who} reinstated these passes, which were deactivated because they had not been used, at once on ${minuteOf(at)} (Taipei time), for this reason:`,
        ),
        ...(reason === null ? [] : [quote(reason)]),
        passesOf(values),
        ...(grantedUntil
          ? [
              paragraph(
                `The applicant typed the ID number and may read the holder’s name and ID number until ${minuteOf(grantedUntil)} (Taipei time). If that is not right, end it on the page of the pass.`,
              ),
            ]
          : []),
        link('Port Pass System', home),
      ],
    };
  },
});
