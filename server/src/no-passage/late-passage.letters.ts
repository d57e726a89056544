import { letter, link, list, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

interface LatePassages {
  readonly companyName: string;
  readonly passages: readonly { readonly number: string; readonly holder: string; readonly at: Date }[];
  readonly at: Date;
}

const cardsOf = ({ passages }: LatePassages) =>
  list(passages.map(({ number, holder, at }) => `${number} ${holder} ${minuteOf(at)}`));

/** A passage that was reported late ended a deactivation for no passage (R-NOP-4). */
export const latePassage = letter<LatePassages>('latePassage', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統恢復使用通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(
        `下列通行證原因未通行停用，經管制站補登通行紀錄（如所列時間），停用已自 ${minuteOf(values.at)} 解除，無須申請恢復：`,
      ),
      cardsOf(values),
      link('通行證管理系統', `${home}/operator/`),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: a card is usable again',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        `These cards were deactivated because they had not been used. A gate has since reported a passage at the time shown, so the deactivation ended on ${minuteOf(values.at)} (Taipei time); you need not ask for reinstatement:`,
      ),
      cardsOf(values),
      link('Port Pass System', `${home}/operator/`),
    ],
  }),
});
