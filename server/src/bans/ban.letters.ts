import { letter, link, list, paragraph } from '../messages/email/letter.js';
import { dayOf, minuteOf } from '../messages/email/times.js';

interface Banned {
  readonly companyName: string;
  /** Masked. */
  readonly holders: readonly string[];
  readonly at: Date;
}

const barsZh =
  '管制期間不受理定期與臨時通行證之申請（含續卡、通行區域異動），辦理中之申請暫緩核發；當次通行證與註銷登記不受影響。';
const barsEn =
  'Until then no periodic or temporary pass, renewal or change of areas can be applied for, and what is under way waits. Single-entry passes and cancellations are not affected.';

/** 管制中，至 <日期>: a company is told of its own people, and not why (R-BAN-1). */
export const peopleBanned = letter<Banned & { readonly until: Date; readonly cards: readonly string[] }>(
  'peopleBanned',
  {
    ZH_HANT: ({ companyName, holders, until, cards }, home) => ({
      subject: '通行證系統人員管制通知信件',
      greeting: `${companyName} 您好：`,
      blocks: [
        paragraph(`貴公司下列人員管制中，至 ${dayOf(until)}：`),
        list([...holders]),
        paragraph(barsZh),
        ...(cards.length > 0 ? [paragraph('下列通行證同時註銷，不得再使用：'), list([...cards])] : []),
        paragraph('如有疑義，請洽港口所屬分公司。'),
        link('通行證管理系統', home),
      ],
    }),
    EN: ({ companyName, holders, until, cards }, home) => ({
      subject: 'Port Pass System: a person is banned',
      greeting: `To ${companyName},`,
      blocks: [
        paragraph(`This person of your company is banned until ${dayOf(until)}:`),
        list([...holders]),
        paragraph(barsEn),
        ...(cards.length > 0 ? [paragraph('These cards are cancelled with it:'), list([...cards])] : []),
        paragraph('If you have questions, please call the branch of the port.'),
        link('Port Pass System', home),
      ],
    }),
  },
);

/** A ban was lifted early. Another one may still be in force. */
export const banLifted = letter<Banned & { readonly until: Date | null }>('banLifted', {
  ZH_HANT: ({ companyName, holders, at, until }, home) => ({
    subject: '通行證系統人員管制解除通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(`貴公司下列人員之管制已於 ${minuteOf(at)} 提前解除：`),
      list([...holders]),
      paragraph(until ? `該員另有管制，至 ${dayOf(until)}。` : '自即時起可再提出申請。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, holders, at, until }, home) => ({
    subject: 'Port Pass System: a ban was lifted',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(`The ban of this person of your company was lifted early, on ${minuteOf(at)} (Taipei time):`),
      list([...holders]),
      paragraph(
        until
          ? `Another ban is in force until ${dayOf(until)}.`
          : 'Passes can be applied for again from this moment on.',
      ),
      link('Port Pass System', home),
    ],
  }),
});

/** Cards that were cancelled with a case are in force again: it was annulled. */
export const cardsRestored = letter<
  Pick<Banned, 'companyName' | 'at'> & {
    readonly cards: readonly { readonly number: string; readonly holder: string }[];
  }
>('cardsRestored', {
  ZH_HANT: ({ companyName, cards, at }, home) => ({
    subject: '通行證系統通行證恢復效力通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(`下列因管制註銷之通行證，因案件撤銷已於 ${minuteOf(at)} 恢復效力：`),
      list(cards.map(({ number, holder }) => `${number} ${holder}`)),
      paragraph('掛失、暫停使用或停用中之通行證，須待其解除後始可通行；註銷時一併終止之申請請重新提出。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, cards, at }, home) => ({
    subject: 'Port Pass System: cancelled cards are in force again',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(
        `These cards were cancelled with a ban. The case was annulled on ${minuteOf(at)} (Taipei time), and they are in force again:`,
      ),
      list(cards.map(({ number, holder }) => `${number} ${holder}`)),
      paragraph(
        'A card that is blocked or deactivated opens gates once that ends. Applications that ended with the cards must be submitted again.',
      ),
      link('Port Pass System', home),
    ],
  }),
});

interface Barred {
  readonly companyName: string;
  readonly at: Date;
}

/** 暫停受理申請: too many cases of its people (R-BAN-1). */
export const companyBarred = letter<Barred & { readonly until: Date }>('companyBarred', {
  ZH_HANT: ({ companyName, at, until }, home) => ({
    subject: '通行證系統暫停受理申請通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(
        `貴公司人員違規案件已達規定件數，自 ${dayOf(at)} 至 ${dayOf(until)} 暫停受理貴公司之通行證申請；註銷登記與已核發之通行證不受影響。`,
      ),
      paragraph('如有疑義，請洽港口所屬分公司。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ companyName, at, until }, home) => ({
    subject: 'Port Pass System: applications are suspended',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(
        `The cases of your company’s people have reached the number for which the rules provide: from ${dayOf(at)} to ${dayOf(until)} it cannot apply for passes. Cancellations and passes already issued are not affected.`,
      ),
      paragraph('If you have questions, please call the branch of the port.'),
      link('Port Pass System', home),
    ],
  }),
});

/** The company may apply again before that time. */
export const companyBarEnded = letter<Barred>('companyBarEnded', {
  ZH_HANT: ({ companyName, at }, home) => ({
    subject: '通行證系統恢復受理申請通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [paragraph(`自 ${minuteOf(at)} 起恢復受理貴公司之通行證申請。`), link('通行證管理系統', home)],
  }),
  EN: ({ companyName, at }, home) => ({
    subject: 'Port Pass System: your company may apply again',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(`Your company can apply for passes again from ${minuteOf(at)} (Taipei time).`),
      link('Port Pass System', home),
    ],
  }),
});
