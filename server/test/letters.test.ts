import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessGrantEnded } from '../src/access-grants/grant.letters.js';
import { passwordChanged } from '../src/accounts/account.letters.js';
import { anomaliesEnded, cardsDeactivated as cardsDeactivatedForAnomalies } from '../src/anomalies/anomaly.letters.js';
import { areasHoldUntilRenewal, cardsRenewed } from '../src/applications/effects/renewal.letters.js';
import { grantedPassesChanged } from '../src/applications/granted-passes/granted-passes.letters.js';
import { applicationDecided } from '../src/applications/records/application.letters.js';
import { banLifted, cardsRestored, companyBarEnded, companyBarred, peopleBanned } from '../src/bans/ban.letters.js';
import { cardsMade, collectionUndone, exchangeStopped } from '../src/cards/card.letters.js';
import { certificateApproved, certificateRejected } from '../src/certificates/certificate.letters.js';
import { certificateRestored, certificateRevoked } from '../src/certificates/revocation.letters.js';
import {
  accountChanged,
  boundAccountChanged,
  CHANGES,
  colleagueChanged,
} from '../src/company-accounts/account-change.letters.js';
import { readingRightGiven, readingRightTaken } from '../src/company-accounts/reading-right.letters.js';
import { cardsBlocked, holdLifted } from '../src/holds/hold.letters.js';
import { cardStopDecided, cardStopProposed } from '../src/holds/proposal.letters.js';
import { cardsCancelled, cardsDeactivated, deactivationEnded } from '../src/holds/stop.letters.js';
import { emailChangeAsked, emailChanged, emailChangeLinkMailed } from '../src/me/email-change.letters.js';
import { accountNames, passwordReset, verificationLinks } from '../src/me/recovery.letters.js';
import { renderMail } from '../src/messages/email/layout.js';
import type { Letter, Mail } from '../src/messages/email/letter.js';
import { latePassage } from '../src/no-passage/late-passage.letters.js';
import { unusedCards } from '../src/no-passage/unused-cards.letters.js';
import { numbersRunOut } from '../src/numbers/number.letters.js';
import { unusualReading } from '../src/read-log/read-alert.letters.js';
import { colleagueJoined, joinRequested } from '../src/registrations/join.letters.js';
import {
  registrationApproved,
  registrationReceived,
  registrationRejected,
} from '../src/registrations/registration.letters.js';
import { passesReinstated } from '../src/reinstatements/reinstatement.letters.js';
import { reminderDigest } from '../src/reminders/reminder.letters.js';
import {
  recoveryCodeUsed,
  secondFactorLocked,
  secondFactorRemoved,
  secondFactorReset,
  secondFactorSet,
} from '../src/second-factor/second-factor.letters.js';
import { accountLocked } from '../src/sessions/session.letters.js';
import { LANGUAGES, type Language } from '../src/shared/language.js';
import { accountBound, accountUnbound } from '../src/shared-accounts/binding.letters.js';
import { sharedAccountRegistered } from '../src/shared-accounts/shared-account.letters.js';
import { companySuspended, suspensionLifted } from '../src/spot-checks/suspension.letters.js';
import { staffInvited } from '../src/staff/staff.letters.js';
import { workAssigned } from '../src/work/assignment.letters.js';

const SOURCES = join(import.meta.dirname, '..', 'src');
const HOME = 'https://pass.example';
const link = `${HOME}/verify?token=abc&x=1`;
const person = { personName: '王小明', accountName: 'wang1' };
const port = { ZH_HANT: '基隆港', EN: 'Port of Keelung' };
const at = new Date('2023-09-22T07:59:06Z');
const keelung = { ZH_HANT: '基隆', EN: 'Keelung', police: false };
const suspension = { companyName: '大港股份有限公司', passNumber: 'KLPC115-000001', port };

const stopped = {
  companyName: '大港股份有限公司',
  branch: { ZH_HANT: '基隆', EN: 'Keelung' },
  cards: [{ number: 'KLPS115-000001', holder: '陳○華' }],
  reason: '擅闖管制區',
  at,
} as const;

interface Sample {
  readonly template: string;
  readonly values: object;
  mail(language: Language): Mail;
}

function sample<Values extends object>(letter: Letter<Values>, values: Values): Sample {
  const mail = (language: Language) => letter.to({ email: 'a@example.com', language }, values);
  return { template: letter.template, values, mail };
}

const reinstated = {
  companyName: '大港股份有限公司',
  passes: [{ passNumber: 'KLPS115-000001', holder: '陳○華', applicationNumber: 'OM08-11511-00001' }],
  at,
  effectiveAt: new Date('2023-09-22T22:00:00Z'),
} as const;

const samples = [
  sample(accessGrantEnded, { personName: '王小明', number: 'KLPS115-000001', at }),
  sample(passesReinstated, {
    ...{ ...reinstated, reason: null, grantedUntil: new Date('2023-09-23T07:59:06Z') },
    by: { personName: '林船務', staff: false, companyName: '永航船務有限公司' },
  }),
  sample(unusualReading, {
    ...{ personName: '王小明', by: '林港生', accountName: 'reviewer-kl', day: '2023-09-22' },
    found: { rule: 'AT_NIGHT', measured: 14, allowed: 10 },
  }),
  sample(numbersRunOut, { personName: '王小明', prefix: 'KLPC115-', used: 900_000, last: 999_999 }),
  sample(registrationReceived, {}),
  sample(registrationApproved, { link }),
  sample(registrationRejected, { reason: '「營利事業登記證」不再作為證明文件' }),
  sample(certificateApproved, { companyName: '大港股份有限公司', note: '請於次年更新' }),
  sample(certificateRejected, { companyName: '大港股份有限公司', reason: '看不清楚' }),
  sample(readingRightGiven, { ...person, changedAt: at, reason: '代理同事一個月' }),
  sample(readingRightTaken, { ...person, changedAt: at, reason: '代理期間已滿' }),
  sample(certificateRevoked, { companyName: '大港股份有限公司', reason: '登記已廢止', changedAt: at }),
  sample(certificateRestored, { companyName: '大港股份有限公司', reason: '誤認公司', changedAt: at }),
  sample(companySuspended, { ...suspension, reason: '檢附文件非護照影本。', checkedAt: at, lastSecond: at }),
  sample(suspensionLifted, { ...suspension, reason: '已補正', liftedAt: at }),
  sample(applicationDecided, {
    personName: '王小明',
    applicationNumber: 'OM02-11509-00001',
    form: { ZH_HANT: '定期申請單', EN: 'periodic pass' },
    outcomes: [
      { to: 'TO_BE_MADE', by: keelung, reason: null, grant: null, names: ['陳大華 A12345****'] },
      { to: 'RETURNED', by: keelung, reason: '照片不符規定', grant: null, names: ['林明 B22345****'] },
      {
        ...{ to: 'DONE', by: keelung, reason: null, names: ['阮文 P2345****'] },
        grant: { month: '2026-12', granted: 2, asked: 3 },
      },
    ],
    goingOn: 3,
  }),
  sample(cardsRenewed, {
    ...{ personName: '王小明', applicationNumber: 'OM05-11511-00001' },
    areas: { ZH_HANT: '東岸', EN: 'East' },
    cards: [{ number: 'KLPS115-000001', from: at, validTo: at }],
  }),
  sample(workAssigned, { personName: '王小明', by: '陳建宏', cases: ['OM0211511-00001 大港股份有限公司'] }),
  sample(cardStopProposed, {
    ...{ personName: '周審核', passNumber: 'KLPS115-000001', by: '林審核' },
    what: { ZH_HANT: '停用 30 日', EN: 'deactivate it for 30 days' },
    ...{ cause: { ZH_HANT: '安全疑慮', EN: 'risk to safety' }, reason: '擅闖管制區', expiresAt: at },
  }),
  sample(cardStopDecided, {
    ...{ personName: '林審核', passNumber: 'KLPS115-000001', by: '周審核' },
    what: { ZH_HANT: '註銷', EN: 'cancel it' },
    ...{ outcome: { ZH_HANT: '不同意', EN: 'declined it' }, reason: '證據不足' },
  }),
  sample(areasHoldUntilRenewal, {
    ...{ personName: '王小明', applicationNumber: 'OM06-11511-00001' },
    cards: [{ number: 'KLPS115-000001', from: at, areas: { ZH_HANT: '東岸', EN: 'East' } }],
  }),
  sample(cardsMade, {
    companyName: '大港股份有限公司',
    parts: [
      {
        ...{ applicationNumber: 'OM07-11509-00001', port, exchange: { fee: 120 } },
        cards: [{ number: 'KLPS115-000001', holder: '陳○華', oldNumber: 'KLPS109-000002' }],
      },
    ],
  }),
  sample(collectionUndone, {
    personName: '王小明',
    number: 'KLPS115-000002',
    port: { ZH_HANT: '基隆港', EN: 'Port of Keelung' },
    oldNumber: 'KLPS109-000001',
    reason: '發錯人',
  }),
  sample(exchangeStopped, {
    personName: '王小明',
    number: 'KLPS115-000002',
    oldNumber: 'KLPS109-000001',
    reason: '照片模糊',
  }),
  sample(reminderDigest, {
    companyName: '大港股份有限公司',
    parts: [
      {
        ...{ kind: 'PASS_ENDS', lapsed: false, day: '2026-12-31', more: 3 },
        subjects: [{ number: 'KLPS115-000001', holder: '陳○華', form: null }],
      },
      {
        ...{ kind: 'APPLICATION_RETURNED', lapsed: true, day: '2026-09-18', more: 0 },
        subjects: [
          { number: 'OM02-11509-00001', holder: '陳○華', form: { ZH_HANT: '定期申請單', EN: 'periodic pass' } },
        ],
      },
    ],
  }),
  sample(unusedCards, {
    companyName: '大港股份有限公司',
    parts: [
      { dueOn: null, more: 3, cards: [{ number: 'KLPS115-000001', holder: '陳○華' }] },
      { dueOn: '2026-12-31', more: 0, cards: [{ number: 'KLPS115-000002', holder: '林○生' }] },
    ],
  }),
  sample(latePassage, {
    companyName: '大港股份有限公司',
    passages: [{ number: 'KLPS115-000001', holder: '陳○華', at }],
    at,
  }),
  sample(cardsDeactivatedForAnomalies, {
    companyName: '大港股份有限公司',
    cards: [{ number: 'KLPS115-000001', holder: '陳○華' }],
    at,
  }),
  sample(anomaliesEnded, stopped),
  sample(cardsBlocked, { ...stopped, cause: { ZH_HANT: '安全疑慮', EN: 'risk to safety' } }),
  sample(cardsDeactivated, { ...stopped, cause: { ZH_HANT: '安全疑慮', EN: 'risk to safety' }, until: at }),
  sample(deactivationEnded, stopped),
  sample(cardsCancelled, { ...stopped, cause: { ZH_HANT: '安全疑慮', EN: 'risk to safety' } }),
  sample(peopleBanned, {
    companyName: '大港股份有限公司',
    holders: ['王○明'],
    at,
    until: at,
    cards: ['KLPS115-000001'],
  }),
  sample(grantedPassesChanged, {
    ...{ personName: '林小港', applicationNumber: 'OM09-11511-00001', holder: '王○明', reason: '行程取消' },
    ...{ month: { ZH_HANT: '2026年11月', EN: '2026-11' }, before: 5, after: 2 },
  }),
  sample(cardsRestored, {
    companyName: '大港股份有限公司',
    cards: [{ number: 'KLPS115-000001', holder: '王○明' }],
    at,
  }),
  sample(banLifted, { companyName: '大港股份有限公司', holders: ['王○明'], at, until: at }),
  sample(companyBarred, { companyName: '大港股份有限公司', at, until: at }),
  sample(companyBarEnded, { companyName: '大港股份有限公司', at }),
  sample(holdLifted, { ...stopped, blocked: true }),
  sample(sharedAccountRegistered, { link }),
  sample(accountBound, { ...person, sharedAccountName: 'agent-lin', sharedPersonName: '林代理', boundAt: at }),
  sample(accountUnbound, { ...person, sharedAccountName: 'agent-lin', byAccountName: 'wang1', unboundAt: at }),
  sample(verificationLinks, { accounts: [at, at].map((registeredAt) => ({ registeredAt, link })) }),
  sample(accountNames, { accountNames: ['wang1', 'wang2'] }),
  sample(passwordReset, { ...person, link }),
  sample(passwordChanged, { ...person, changedAt: at }),
  sample(accountLocked, { ...person, lockedAt: at, lockedUntil: at }),
  sample(accountChanged, { ...person, change: CHANGES.ENDED, reason: '已離職', changedAt: at, byStaff: false }),
  sample(colleagueChanged, {
    ...{ ...person, colleagueName: '陳大明', change: CHANGES.RESTORED, reason: '誤停', changedAt: at, byStaff: true },
  }),
  sample(boundAccountChanged, { ...person, generalAccountName: 'chen1', ended: true, changedAt: at }),
  sample(joinRequested, { ...person, applicantName: '陳大明', at }),
  sample(colleagueJoined, { ...person, applicantName: '陳大明', at }),
  sample(emailChangeLinkMailed, { link }),
  sample(emailChangeAsked, { ...person, newEmail: 'new@example.com', askedAt: at }),
  sample(emailChanged, { ...person, newEmail: 'new@example.com', changedAt: at }),
  sample(staffInvited, { ...person, link }),
  sample(secondFactorSet, { ...person, changedAt: at }),
  sample(secondFactorRemoved, { ...person, changedAt: at }),
  sample(secondFactorReset, { ...person, changedAt: at }),
  sample(secondFactorLocked, { ...person, lockedAt: at }),
  sample(recoveryCodeUsed, { ...person, usedAt: at, left: 7 }),
];

it('has a sample of every letter, and no two letters share a name', async () => {
  const paths = globSync('**/*.letters.ts', { cwd: SOURCES });
  const modules: object[] = await Promise.all(paths.map((path) => import(join(SOURCES, path))));
  const letters = modules.flatMap((module) =>
    Object.values(module).filter((value): value is Letter<never> => 'template' in value),
  );
  expect(samples.map(({ template }) => template).sort()).toEqual(letters.map(({ template }) => template).sort());
  expect(new Set(letters.map(({ template }) => template)).size).toBe(letters.length);
});

const cases = LANGUAGES.flatMap((language) => samples.map((one) => [language, one.template, one] as const));

describe.each(cases)('R-REG-4: %s %s', (language, _template, { mail, values }) => {
  const { subject, text, html } = renderMail(mail(language), HOME);

  it('has the same words as text and as HTML, with the sender and the service line', () => {
    expect(subject).not.toBe('');
    expect(html).toContain(`<html lang="${language === 'EN' ? 'en' : 'zh-Hant'}">`);
    for (const body of [text, html]) {
      expect(body).toContain('0809-088-568');
      expect(body).not.toContain('undefined');
    }
    for (const value of Object.values(values).flat()) if (typeof value === 'string') expect(text).toContain(value);
  });

  it('has no personal data in its subject', () => {
    for (const value of Object.values(values).flat()) expect(subject).not.toContain(String(value));
  });
});

it('R-REG-4: uses the words of the manual in the first mail', () => {
  const mail = registrationReceived.to({ email: 'a@example.com', language: 'ZH_HANT' }, {});
  const { text } = renderMail(mail, HOME);
  expect(text).toContain('感謝您在通行證系統上註冊了一個新帳號！待審核後，系統會再寄出審核結果至您的電子郵件地址');
});

it('escapes every value in HTML', () => {
  const values = { companyName: '<img src=x onerror=alert(1)>', reason: '"><script>alert(1)</script>\n&' };
  const { html, text } = renderMail(certificateRejected.to({ email: 'a@example.com', language: 'EN' }, values), HOME);
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\n&amp;');
  expect(text).toContain(values.reason);
});

it('writes the time of a change in Taipei time', () => {
  const mail = passwordChanged.to({ email: 'a@example.com', language: 'EN' }, { ...person, changedAt: at });
  expect(renderMail(mail, HOME).text).toContain('2023-09-22 15:59');
});
