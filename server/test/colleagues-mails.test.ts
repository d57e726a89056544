import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resultOf, useApplications } from './support/applications.js';
import { buildAccount, buildPerson } from './support/build.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';

const api = useApplications();
const { cast, createPass, createPerson, query, applicationInput, createApplication, decideAll, newPassportNumber } =
  api;

const ids = { lin: '', wang: '' };
beforeAll(async () => {
  const member = { companyId: cast.dehai.id, companyAdministrator: false };
  ids.lin = await buildAccount(cast.app, 'GENERAL', 'lin-colleague', member);
  ids.wang = await buildAccount(cast.app, 'GENERAL', 'wang-colleague', member);
});
let wang = {};
beforeEach(async () => {
  wang = await cast.app.signedIn(ids.wang);
});
const lastTo = async (name: string) => (await mailsTo(cast.app, `${name}@example.com`)).at(-1)?.text;

describe('R-ACC-1 mails about what colleagues own', () => {
  it('R-PRD-9 a card is blocked: all hear of it, the reason goes to those who own it', async () => {
    const number = await createPass(await createPerson(), { validTo: new Date('2028-02-29T23:59:59+08:00') });
    const HOLD = 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { number } }';
    const input = { numbers: [number], cause: 'LOST', reason: '王大明遺失於碼頭' };
    expect((await query(cast.dehai.operator, HOLD, { input })).errors).toEqual([]);
    expect(await lastTo('op-04595252')).toContain('王大明遺失於碼頭');
    const text = await lastTo('lin-colleague');
    expect(text).toContain(number);
    expect(text).not.toContain('王大明');
  });

  it('R-PER-5 the history of a person names linked records of colleagues masked', async () => {
    const entered = (enteredBy: string, name: string) =>
      buildPerson(cast.app, cast.dehai.id, { idNumber: newPassportNumber(), enteredBy, name });
    const [own, other] = [await entered(ids.wang, '陳甲乙'), await entered(ids.lin, '李丙丁')];
    const LINK = 'mutation($ids: [ID!]!) { linkPeople(personIds: $ids, reason: "新舊護照") { id } }';
    expect((await query(cast.dehai.operator, LINK, { ids: [own, other] })).errors).toEqual([]);
    expect(await historyOf(cast.app, wang, 'PERSON', own)).toMatchObject([
      { changes: [['linkedPeople', null, '陳○乙, 李○丁']] },
    ]);
  });

  it('R-REG-3 decisions on what an ended account applied for go to the administrator', async () => {
    const id = await buildAccount(cast.app, 'GENERAL', 'ended-colleague', {
      companyId: cast.dehai.id,
      companyAdministrator: false,
    });
    const person = await buildPerson(cast.app, cast.dehai.id, {
      ...{ idNumber: newPassportNumber(), photo: true, enteredBy: id },
    });
    const operator = await cast.app.signedIn(id);
    const application = await createApplication(applicationInput([person]), { ...cast.dehai, operator });
    const END = 'mutation($id: ID!) { endAccount(id: $id, version: 1, reason: "離職") { id } }';
    expect((await query(cast.dehai.operator, END, { id })).errors).toEqual([]);
    resultOf(await decideAll(cast.reviewer, application, 'RETURN', '照片不清'));
    expect(await lastTo('op-04595252')).toContain(application.number);
    expect(await lastTo('ended-colleague')).not.toContain(application.number);
  });
});
