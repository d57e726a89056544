import { describe, expect, it } from 'vitest';
import {
  type ApplicationResult,
  type Decisions,
  issuedNumberOf,
  refusals,
  resultOf,
  useApplications,
} from './support/applications.js';
import { buildAccount, buildShared } from './support/build.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  createPerson,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  decide,
  decideAll,
  correct,
  withdraw,
  markCards,
} = api;
const { approveFully, issueCard, createPass } = api;

const PREVIEW = `query Preview($id: ID!, $decisions: [ItemDecisionInput!]!) {
  applicationDecisionMail(id: $id, decisions: $decisions) { to language subject text } }`;
const preview = async (viewer: typeof cast.reviewer, { id }: ApplicationResult, decisions: Decisions) =>
  query(viewer, PREVIEW, {
    id,
    decisions: decisions.map(([item, action, reason]) => ({ itemId: item?.id, action, reason })),
  });

/** The mails sent by an action. */
async function mailsOf(act: () => Promise<unknown>) {
  const before = (await cast.app.mails()).length;
  await act();
  return (await cast.app.mails()).slice(before);
}
const DEHAI = 'op-04595252@example.com';

describe('R-PRD-1 the mail about a decision', () => {
  it('sends the submitter one mail in their language, grouped by outcome and reason, with whole names and masked numbers', async () => {
    const people = ['王大明', '李四', '王大明', '張三豐', '歐陽娜娜'];
    const numbers = ['M11110001', 'M22220002', 'M33330003', 'M44440004', 'M55550005'];
    const application = await createApplication(
      applicationInput(await Promise.all(people.map((name) => createPerson({ name, idNumber: numbers.shift() })))),
    );
    const [first, second, third, fourth, fifth] = application.items.items;
    const decisions: Decisions = [
      [first, 'RETURN', '照片模糊'],
      [second, 'REJECT', '檢附文件不實。'],
      [third, 'RETURN', '照片模糊'],
      [fourth, 'RETURN', '缺背面'],
      [fifth, 'APPROVE'],
    ];
    const previewed = (await preview(cast.reviewer, application, decisions)).data.applicationDecisionMail;
    const [mail, ...more] = await mailsOf(() => decide(cast.reviewer, application, decisions));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ ...previewed, to: DEHAI, language: 'ZH_HANT' });
    expect(mail?.subject).toBe('通行證系統申請單退回補正通知信件');
    expect(mail?.text).toContain(application.number);
    expect(mail?.text).toContain('定期申請單');
    expect(mail?.text.match(/照片模糊/g)).toHaveLength(1);
    const named = ['王大明 M1111****', '李四 M2222****', '王大明 M3333****', '張三豐 M4444****'];
    for (const part of [...named, '缺背面', '檢附文件不實。', '基隆分公司退回補正', '另有 1 筆已通過']) {
      expect(mail?.text).toContain(part);
    }
    // Items that are only forwarded are counted, and no number appears unmasked.
    for (const part of ['歐陽娜娜', 'M11110001', 'M22220002', 'M44440004']) expect(mail?.text).not.toContain(part);
    expect(mail?.text).toContain(`/operator/applications/${application.number}`);
  });

  it('sends no mail when every item is only forwarded, nor for the steps of the company itself', async () => {
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const decisions: Decisions = application.items.items.map((item) => [item, 'APPROVE']);
    expect((await preview(cast.reviewer, application, decisions)).data.applicationDecisionMail).toBeNull();
    expect(await mailsOf(() => decide(cast.reviewer, application, decisions))).toEqual([]);
    const other = await createApplication(applicationInput([await createPerson()]));
    const returned = resultOf(await decideAll(cast.reviewer, other, 'RETURN', '不符'));
    expect(await mailsOf(async () => withdraw(resultOf(await correct(returned))))).toEqual([]);
  });

  it('says what an approval results in: a card to be made, or a change in effect', async () => {
    const application = resultOf(
      await decideAll(cast.reviewer, await createApplication(applicationInput([await createPerson()])), 'APPROVE'),
    );
    const [made] = await mailsOf(() => decideAll(cast.police, application, 'APPROVE'));
    const pass = await issueCard(await createPerson());
    const cancellation = await createApplication(passFormInput('CANCELLATION', [pass]));
    const [item] = cancellation.items.items;
    const previewed = (await preview(cast.reviewer, cancellation, [[item, 'APPROVE']])).data.applicationDecisionMail;
    const [cancelled] = await mailsOf(() => decideAll(cast.reviewer, cancellation, 'APPROVE'));
    expect(cancelled).toMatchObject(previewed);
    expect(cancelled?.text).toContain('註銷登記');
    expect(cancelled?.text).toContain(`- ${pass} `);
    expect(made?.text.includes('領證')).toBe(true);
    expect(cancelled?.text.includes('領證')).toBe(false);
  });

  it('writes in English to an account that chose English, and to the shared account that submitted', async () => {
    const { accountId, bindingIds } = await buildShared(cast.app, 'mails-agency', [cast.dehai.accountId]);
    await rowsOf(cast.app, `update account set language = 'EN' where id = $1`, accountId);
    const operator = await cast.app.signedIn(accountId, { bindingId: bindingIds[0] ?? '' });
    const application = await createApplication(applicationInput([await createPerson({ name: '王大明' })]), {
      ...cast.dehai,
      operator,
    });
    const decisions: Decisions = [[application.items.items[0], 'REJECT', 'The documents sent in are not genuine.']];
    const previewed = (await preview(cast.reviewer, application, decisions)).data.applicationDecisionMail;
    const mails = await mailsOf(() => decide(cast.reviewer, application, decisions));
    expect(mails).toMatchObject([{ ...previewed, to: 'mails-agency@example.com', language: 'EN' }]);
    expect(mails[0]?.subject).toBe('Port Pass System: decision on your application');
    expect(mails[0]?.text).toContain('periodic pass');
  });

  it('R-REG-7 goes to the company once the submitting shared account is unbound, as does the card mail', async () => {
    const { accountId, bindingIds } = await buildShared(cast.app, 'mails-unbound', [cast.dehai.accountId]);
    await rowsOf(cast.app, `update account set language = 'EN' where id = $1`, accountId);
    const operator = await cast.app.signedIn(accountId, { bindingId: bindingIds[0] ?? '' });
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]), {
      ...cast.dehai,
      operator,
    });
    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    await rowsOf(cast.app, 'update session set binding_id = null where binding_id = $1', bindingIds[0]);
    await rowsOf(cast.app, 'delete from shared_binding where id = $1', bindingIds[0]);
    const decisions: Decisions = [
      [reviewed.items.items[0], 'REJECT', '不符'],
      [reviewed.items.items[1], 'APPROVE'],
    ];
    const previewed = (await preview(cast.police, reviewed, decisions)).data.applicationDecisionMail;
    const mails = await mailsOf(async () => {
      const [, item] = resultOf(await decide(cast.police, reviewed, decisions)).items.items;
      resultOf(await markCards([item?.issuedPass?.number ?? ''], 'MARK_MADE'));
    });
    expect(previewed).toMatchObject({ to: DEHAI, language: 'ZH_HANT' });
    expect(mails.map(({ to }) => to)).toEqual([DEHAI, DEHAI]);
  });

  it('refuses a preview like the decision, and shows none when the decision is not possible', async () => {
    const application = await createApplication(applicationInput([await createPerson()]));
    const [item] = application.items.items;
    expect(refusals(await preview(cast.reviewer, application, [[item, 'RETURN', ' ']]))).toEqual([
      ['REQUIRED', 'decisions.0.reason'],
    ]);
    expect(refusals(await preview(cast.kaohsiungReviewer, application, [[item, 'APPROVE']]))).toEqual([
      ['NOT_FOUND', undefined],
    ]);
    resultOf(await withdraw(application));
    const none = await preview(cast.reviewer, application, [[item, 'RETURN', '不符']]);
    expect(none.data.applicationDecisionMail).toBeNull();
  });

  it('sends no mail for a refused decision', async () => {
    const application = await createApplication(applicationInput([await createPerson()]));
    expect(await mailsOf(() => decideAll(cast.police, application, 'REJECT', '不符'))).toEqual([]);
  });
});

describe('R-PRD-1 the mail about cards that are made (領證通知信)', () => {
  it('R-EXC-6 sends the submitter one mail about all that were made at once, and none when cards are collected', async () => {
    const two = await approveFully(
      await createApplication(applicationInput([await createPerson({ name: '王大明' }), await createPerson()])),
    );
    const taipei = await approveFully(
      await createApplication(applicationInput([await createPerson()], { pickupPortCode: 'TAIPEI' })),
    );
    const theirs = await approveFully(
      await createApplication(applicationInput([await createPerson({}, cast.yonghang)]), cast.yonghang),
    );
    const numbers = [two, taipei, theirs].flatMap((application) =>
      application.items.items.map(({ issuedPass }) => issuedPass?.number ?? ''),
    );
    const mails = await mailsOf(() => markCards(numbers, 'MARK_MADE'));
    expect(mails.map(({ to }) => to)).toEqual([DEHAI, 'op-10458570@example.com']);
    const [ours, other] = mails.map(({ text }) => text);
    for (const part of [two.number, numbers[0], numbers[1], '王大明 A', '基隆港', '德海貨櫃'])
      expect(ours).toContain(part);
    for (const part of [taipei.number, numbers[2], '臺北港']) expect(ours).toContain(part);
    for (const number of [theirs.number, numbers[3]]) expect(ours).not.toContain(number);
    for (const part of [theirs.number, '永航船務']) expect(other).toContain(part);
    expect(await mailsOf(() => markCards(numbers, 'MARK_COLLECTED'))).toEqual([]);
  });

  it('notifies every active account of the company about a card without an application', async () => {
    await buildAccount(cast.app, 'GENERAL', 'mails-colleague', { companyId: cast.dehai.id });
    const disabled = await buildAccount(cast.app, 'GENERAL', 'mails-disabled', { companyId: cast.dehai.id });
    await rowsOf(cast.app, 'update account set disabled_at = now() where id = $1', disabled);
    const number = await createPass(await createPerson(), {
      made: false,
      validTo: new Date('2027-11-19T23:59:59+08:00'),
    });
    const mails = await mailsOf(() => markCards([number], 'MARK_MADE'));
    expect(mails.map(({ to }) => to).sort()).toEqual(['mails-colleague@example.com', DEHAI]);
    expect(mails[0]?.text).toContain(number);
  });

  it('sends no mail for a refused batch', async () => {
    const number = issuedNumberOf(
      await approveFully(await createApplication(applicationInput([await createPerson()]))),
    );
    expect(await mailsOf(() => markCards([number, 'KLPS115-999999'], 'MARK_MADE'))).toEqual([]);
    expect(refusals(await submit(applicationInput([])))).toEqual([['REQUIRED', 'personIds']]);
  });
});
