import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../shared/language.js';
import { renderMail } from './layout.js';
import type { Mail, MailParams, MailTemplate } from './mail.js';

const HOME = 'https://pass.example';
const link = `${HOME}/verify?token=abc&x=1`;
const person = { personName: '王小明', accountName: 'wang1' };

const samples: MailParams = {
  registrationReceived: person,
  registrationApproved: { ...person, link },
  registrationRejected: { ...person, reason: '「營利事業登記證」不再作為證明文件' },
  certificateApproved: { companyName: '大港股份有限公司', note: '請於次年更新' },
  certificateRejected: { companyName: '大港股份有限公司', reason: '看不清楚' },
  companySuspended: {
    companyName: '大港股份有限公司',
    passNumber: 'KLPC115-000001',
    port: { ZH_HANT: '基隆港', EN: 'Port of Keelung' },
    reason: '檢附文件非護照影本。',
    checkedAt: new Date('2023-07-25T01:48:03Z'),
    lastSecond: new Date('2023-07-31T15:59:59Z'),
  },
  suspensionLifted: {
    companyName: '大港股份有限公司',
    passNumber: 'KLPC115-000001',
    port: { ZH_HANT: '基隆港', EN: 'Port of Keelung' },
    reason: '已補正',
    liftedAt: new Date('2023-07-26T01:48:03Z'),
  },
  applicationDecided: {
    personName: '王小明',
    applicationNumber: 'OM02-11509-00001',
    form: { ZH_HANT: '定期申請單', EN: 'periodic pass' },
    outcomes: [
      { to: 'TO_BE_MADE', reason: null, names: ['陳○華'] },
      { to: 'RETURNED', reason: '照片不符規定', names: ['林○'] },
    ],
  },
  cardsMade: {
    companyName: '大港股份有限公司',
    applicationNumber: 'OM02-11509-00001',
    port: { ZH_HANT: '基隆港', EN: 'Port of Keelung' },
    cards: [{ number: 'KLPS115-000001', holder: '陳○華' }],
  },
  sharedAccountRegistered: { ...person, link },
  accountBound: {
    ...person,
    sharedAccountName: 'agent-lin',
    sharedPersonName: '林代理',
    boundAt: new Date('2023-09-22T07:59:06Z'),
  },
  accountUnbound: {
    ...person,
    sharedAccountName: 'agent-lin',
    byAccountName: 'wang1',
    unboundAt: new Date('2023-09-22T07:59:06Z'),
  },
  verifyEmail: { accounts: ['wang1', 'wang2'].map((accountName) => ({ accountName, link })) },
  accountNames: { accountNames: ['wang1', 'wang2'] },
  passwordReset: { ...person, link },
  passwordChanged: { ...person, changedAt: new Date('2023-09-22T07:59:06Z') },
  staffInvited: { ...person, link },
  secondFactorSet: { ...person, changedAt: new Date('2023-09-22T07:59:06Z') },
  secondFactorRemoved: { ...person, changedAt: new Date('2023-09-22T07:59:06Z') },
  secondFactorReset: { ...person, changedAt: new Date('2023-09-22T07:59:06Z') },
  secondFactorLocked: { ...person, lockedAt: new Date('2023-09-22T07:59:06Z') },
  recoveryCodeUsed: { ...person, usedAt: new Date('2023-09-22T07:59:06Z'), left: 7 },
};

const mails = LANGUAGES.flatMap((language) =>
  (Object.keys(samples) as MailTemplate[]).map(
    (template) => ({ template, to: 'a@example.com', language, params: samples[template] }) as Mail,
  ),
);

describe.each(mails.map((mail) => [mail.language, mail.template, mail] as const))('R-REG-4: %s %s', (_l, _t, mail) => {
  const { subject, text, html } = renderMail(mail, HOME);

  it('says the same as text and as HTML, who sent it and whom to call', () => {
    expect(subject).not.toBe('');
    expect(html).toContain(`<html lang="${mail.language === 'EN' ? 'en' : 'zh-Hant'}">`);
    for (const body of [text, html]) {
      expect(body).toContain('0809-088-568');
      expect(body).not.toContain('undefined');
    }
    for (const value of Object.values(mail.params).flat()) if (typeof value === 'string') expect(text).toContain(value);
  });

  it('holds nothing personal in its subject', () => {
    for (const value of Object.values(mail.params).flat()) expect(subject).not.toContain(String(value));
  });
});

it("R-REG-4: the first mail speaks in the manual's words", () => {
  const { text } = renderMail(
    { template: 'registrationReceived', to: 'a@example.com', language: 'ZH_HANT', params: person },
    HOME,
  );
  expect(text).toContain('王小明 您好：');
  expect(text).toContain(
    '感謝您在通行證系統上註冊了一個新帳號 wang1！待審核後，系統會再寄出審核結果至您的電子郵件地址',
  );
});

it('escapes every value in HTML', () => {
  const params = { companyName: '<img src=x onerror=alert(1)>', reason: '"><script>alert(1)</script>\n&' };
  const { html, text } = renderMail(
    { template: 'certificateRejected', to: 'a@example.com', language: 'EN', params },
    HOME,
  );
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\n&amp;');
  expect(text).toContain(params.reason);
});

it('tells the time of a change in Taipei', () => {
  const mail = { template: 'passwordChanged', to: 'a@example.com', language: 'EN', params: samples.passwordChanged };
  expect(renderMail(mail as Mail, HOME).text).toContain('2023-09-22 15:59');
});
