import { describe, expect, it } from 'vitest';
import { done, refusals, type Said, type Shown, useApplications } from './support/applications.js';
import { buildAccount, buildShared } from './support/build.js';
import { rowsOf } from './support/rows.js';

const story = useApplications();
const { cast, person, filled, about, ask, submit, submitted, decide, decideAll, correct, withdraw, mark } = story;
const { approved, card, holds } = story;

const PREVIEW = `query Preview($id: ID!, $decisions: [ItemDecisionInput!]!) {
  applicationDecisionMail(id: $id, decisions: $decisions) { to language subject text } }`;
const preview = async (viewer: typeof cast.reviewer, { id }: Shown, said: Said) =>
  ask(viewer, PREVIEW, { id, decisions: said.map(([item, action, reason]) => ({ itemId: item?.id, action, reason })) });

/** The mails that come of something. */
async function mailsOf(happens: () => Promise<unknown>) {
  const before = (await cast.app.mails()).length;
  await happens();
  return (await cast.app.mails()).slice(before);
}
const numberOf = ({ items }: Shown) => items.items[0]?.issuedPass?.number ?? '';
const DEHAI = 'op-04595252@example.com';

describe('R-PRD-1 the mail about a decision', () => {
  it('goes to who submitted, in their language: in one for all, grouped by outcome and reason, names masked', async () => {
    const people = ['王大明', '李四', '陳小美', '張三豐', '歐陽娜娜'];
    const shown = await submitted(filled(await Promise.all(people.map((name) => person({ name })))));
    const [first, second, third, fourth, fifth] = shown.items.items;
    const said: Said = [
      [first, 'RETURN', '照片模糊'],
      [second, 'REJECT', '經港警查核不符合核發規定。'],
      [third, 'RETURN', '照片模糊'],
      [fourth, 'RETURN', '缺背面'],
      [fifth, 'APPROVE'],
    ];
    const told = (await preview(cast.reviewer, shown, said)).data.applicationDecisionMail;
    const [mail, ...more] = await mailsOf(() => decide(cast.reviewer, shown, said));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ ...told, to: DEHAI, language: 'ZH_HANT' });
    expect(mail?.subject).toBe('通行證系統申請單退回補正通知信件');
    expect(mail?.text).toContain(shown.number);
    expect(mail?.text).toContain('定期申請單');
    expect(mail?.text.match(/照片模糊/g)).toHaveLength(1);
    for (const masked of ['王○明', '李○', '陳○美', '張○豐', '缺背面', '經港警查核不符合核發規定。']) {
      expect(mail?.text).toContain(masked);
    }
    // Who only goes on is no news; whole names stand nowhere.
    for (const name of [...people, '歐○○娜']) expect(mail?.text + (mail?.html ?? '')).not.toContain(name);
    expect(mail?.text).toContain(`/operator/applications/${shown.number}`);
  });

  it('is none when all of them only go on to the next step, nor for what the company does itself', async () => {
    const shown = await submitted(filled([await person(), await person()]));
    const said: Said = shown.items.items.map((item) => [item, 'APPROVE']);
    expect((await preview(cast.reviewer, shown, said)).data.applicationDecisionMail).toBeNull();
    expect(await mailsOf(() => decide(cast.reviewer, shown, said))).toEqual([]);
    const other = await submitted(filled([await person()]));
    const returned = done(await decideAll(cast.reviewer, other, 'RETURN', '不符'));
    expect(await mailsOf(async () => withdraw(done(await correct(returned))))).toEqual([]);
  });

  it('tells what an approval brings: a card that will be made, or something that is in force', async () => {
    const shown = done(await decideAll(cast.reviewer, await submitted(filled([await person()])), 'APPROVE'));
    const [made] = await mailsOf(() => decideAll(cast.police, shown, 'APPROVE'));
    const pass = await card(await person());
    const cancellation = await submitted(about('CANCELLATION', [pass]));
    const [item] = cancellation.items.items;
    const told = (await preview(cast.reviewer, cancellation, [[item, 'APPROVE']])).data.applicationDecisionMail;
    const [cancelled] = await mailsOf(() => decideAll(cast.reviewer, cancellation, 'APPROVE'));
    expect(cancelled).toMatchObject(told);
    expect(cancelled?.text).toContain('註銷登記');
    expect(cancelled?.text).toContain(`- ${pass} `);
    expect(made?.text.includes('領證')).toBe(true);
    expect(cancelled?.text.includes('領證')).toBe(false);
  });

  it('speaks English to who chose English, and goes to the shared account that submitted', async () => {
    const { accountId, bindingIds } = await buildShared(cast.app, 'letters-agency', [cast.dehai.accountId]);
    await rowsOf(cast.app, `update account set language = 'EN' where id = $1`, accountId);
    const operator = await cast.app.signedIn(accountId, { bindingId: bindingIds[0] ?? '' });
    const shown = await submitted(filled([await person({ name: '王大明' })]), { ...cast.dehai, operator });
    const said: Said = [[shown.items.items[0], 'REJECT', 'The documents sent in are not genuine.']];
    const told = (await preview(cast.reviewer, shown, said)).data.applicationDecisionMail;
    const mails = await mailsOf(() => decide(cast.reviewer, shown, said));
    expect(mails).toMatchObject([{ ...told, to: 'letters-agency@example.com', language: 'EN' }]);
    expect(mails[0]?.subject).toBe('Port Pass System: decision on your application');
    expect(mails[0]?.text).toContain('periodic pass');
  });

  it('R-REG-7 goes to the company once the shared account that submitted may act for it no longer, as its card’s', async () => {
    const { accountId, bindingIds } = await buildShared(cast.app, 'letters-unbound', [cast.dehai.accountId]);
    await rowsOf(cast.app, `update account set language = 'EN' where id = $1`, accountId);
    const operator = await cast.app.signedIn(accountId, { bindingId: bindingIds[0] ?? '' });
    const shown = await submitted(filled([await person(), await person()]), { ...cast.dehai, operator });
    const reviewed = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    await rowsOf(cast.app, 'update session set binding_id = null where binding_id = $1', bindingIds[0]);
    await rowsOf(cast.app, 'delete from shared_binding where id = $1', bindingIds[0]);
    const said: Said = [
      [reviewed.items.items[0], 'REJECT', '不符'],
      [reviewed.items.items[1], 'APPROVE'],
    ];
    const told = (await preview(cast.police, reviewed, said)).data.applicationDecisionMail;
    const mails = await mailsOf(async () => {
      const [, item] = done(await decide(cast.police, reviewed, said)).items.items;
      done(await mark([item?.issuedPass?.number ?? ''], 'MARK_MADE'));
    });
    expect(told).toMatchObject({ to: DEHAI, language: 'ZH_HANT' });
    expect(mails.map(({ to }) => to)).toEqual([DEHAI, DEHAI]);
  });

  it('a preview is refused like the decision at its reasons, and tells nothing of what cannot be done', async () => {
    const shown = await submitted(filled([await person()]));
    const [item] = shown.items.items;
    expect(refusals(await preview(cast.reviewer, shown, [[item, 'RETURN', ' ']]))).toEqual([
      ['REQUIRED', 'decisions.0.reason'],
    ]);
    expect(refusals(await preview(cast.elsewhere, shown, [[item, 'APPROVE']]))).toEqual([['NOT_FOUND', undefined]]);
    done(await withdraw(shown));
    const none = await preview(cast.reviewer, shown, [[item, 'RETURN', '不符']]);
    expect(none.data.applicationDecisionMail).toBeNull();
  });

  it('a refused decision mails nothing', async () => {
    const shown = await submitted(filled([await person()]));
    expect(await mailsOf(() => decideAll(cast.police, shown, 'REJECT', '不符'))).toEqual([]);
  });
});

describe('R-PRD-1 the mail about cards that are made (領證通知信)', () => {
  it('is one for each application and port, to who submitted; collecting is no news', async () => {
    const two = await approved(await submitted(filled([await person({ name: '王大明' }), await person()])));
    const taipei = await approved(await submitted(filled([await person()], { pickupPortCode: 'TAIPEI' })));
    const theirs = await approved(await submitted(filled([await person({}, cast.yonghang)]), cast.yonghang));
    const numbers = [two, taipei, theirs].flatMap((shown) =>
      shown.items.items.map(({ issuedPass }) => issuedPass?.number ?? ''),
    );
    const mails = await mailsOf(() => mark(numbers, 'MARK_MADE'));
    expect(mails.map(({ to }) => to)).toEqual([DEHAI, DEHAI, 'op-10458570@example.com']);
    const [first, second, third] = mails.map(({ text }) => text);
    for (const part of [two.number, numbers[0], numbers[1], '王○明', '基隆港', '德海貨櫃'])
      expect(first).toContain(part);
    expect(first).not.toContain('王大明');
    expect(first).not.toContain(numbers[2]);
    for (const part of [taipei.number, numbers[2], '臺北港']) expect(second).toContain(part);
    for (const part of [theirs.number, '永航船務']) expect(third).toContain(part);
    expect(await mailsOf(() => mark(numbers, 'MARK_COLLECTED'))).toEqual([]);
  });

  it('of a card that came of no application everybody of the company is told', async () => {
    await buildAccount(cast.app, 'GENERAL', 'letters-colleague', { companyId: cast.dehai.id });
    const gone = await buildAccount(cast.app, 'GENERAL', 'letters-gone', { companyId: cast.dehai.id });
    await rowsOf(cast.app, 'update account set disabled_at = now() where id = $1', gone);
    const number = await holds(await person(), { made: false, validTo: new Date('2027-11-19T23:59:59+08:00') });
    const mails = await mailsOf(() => mark([number], 'MARK_MADE'));
    expect(mails.map(({ to }) => to).sort()).toEqual(['letters-colleague@example.com', DEHAI]);
    expect(mails[0]?.text).toContain(number);
  });

  it('a refused batch mails nothing', async () => {
    const number = numberOf(await approved(await submitted(filled([await person()]))));
    expect(await mailsOf(() => mark([number, 'KLPS115-999999'], 'MARK_MADE'))).toEqual([]);
    expect(refusals(await submit(filled([])))).toEqual([['REQUIRED', 'personIds']]);
  });
});
