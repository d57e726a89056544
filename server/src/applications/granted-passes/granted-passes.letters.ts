import { letter, link, paragraph, quote } from '../../messages/email/letter.js';
import type { Language } from '../../shared/language.js';

interface ChangedGrant {
  readonly personName: string;
  readonly applicationNumber: string;
  readonly holder: string;
  readonly month: Readonly<Record<Language, string>>;
  /** How many of the granted passes counted before, and count now. */
  readonly before: number;
  readonly after: number;
  readonly reason: string;
}

/** Places beyond the three of a month were taken back by the branch, or count again (R-ONE-10). */
export const grantedPassesChanged = letter<ChangedGrant>('grantedPassesChanged', {
  ZH_HANT: ({ personName, applicationNumber, holder, month, before, after, reason }, home) => ({
    subject: '通行證系統增加當次證張數異動通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        after < before
          ? `申請單 ${applicationNumber} 核准 ${holder} ${month.ZH_HANT}增加之當次證，尚未使用之 ${before - after} 張已由分公司收回，目前計 ${after} 張（含已使用）。`
          : `申請單 ${applicationNumber} 先前收回之 ${after - before} 張已由分公司恢復，${holder} ${month.ZH_HANT}增加之當次證目前計 ${after} 張（含已使用）。`,
      ),
      quote(reason),
      paragraph('如有疑義，請洽該分公司。'),
      link('開啟申請單', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  EN: ({ personName, applicationNumber, holder, month, before, after, reason }, home) => ({
    subject: 'Port Pass System: granted single-entry passes changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        after < before
          ? `Of the additional single-entry passes granted for ${holder} in ${month.EN} (${applicationNumber}), the branch took back the ${before - after} not used yet; ${after} remain, used ones included.`
          : `The branch restored the ${after - before} additional single-entry passes for ${holder} in ${month.EN} (${applicationNumber}) that it had taken back; there are ${after} now, used ones included.`,
      ),
      quote(reason),
      paragraph('If you have questions, please call that branch.'),
      link('Open the application', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
});
