import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { onPostgres } from './support/database.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, query, submit, decide } = api;

const ITEM = 'id state grantedPasses grantedPassesUsed grantedPassesTakenBack grantActions';
const CHANGE = (verb: string) =>
  `mutation($id: ID!, $reason: String!) { ${verb}GrantedPasses(itemId: $id, reason: $reason) { items { items { ${ITEM} } } } }`;
const ELIGIBLE = `query($id: ID!) { eligibility(form: FOREIGN_SINGLE_ENTRY, personId: $id, portCodes: ["HUALIEN"]) {
  allowed reasons { code limit granted grantedUsed } } }`;
const PORTS = ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL', 'TAICHUNG-WEST', 'KAOHSIUNG-PENGLAI', 'ANPING-ALL'];

const consents = { personalDataConsent: true, documentsConfirmed: true };
const person = () => createPerson({ document: true });
/** An application for more passes this month that 基隆 has granted. */
const granted = async (id: string, morePasses: number) => {
  const asked = { form: 'MORE_SINGLE_ENTRIES', month: '2026-11', morePasses, branchCode: 'KL' };
  const application = resultOf(await submit({ ...asked, ...consents, reason: '船員每週輪班', personIds: [id] }));
  resultOf(await decide(cast.reviewer, application, [[application.items.items[0], 'APPROVE']]));
  return application;
};
const issue = (id: string, areaCodes: string[]) =>
  submit({ form: 'FOREIGN_SINGLE_ENTRY', ...consents, reason: '施工', areaCodes, personIds: [id] });
const eligible = async (id: string) => (await query(cast.dehai.operator, ELIGIBLE, { id })).data.eligibility;
type Granted = Awaited<ReturnType<typeof granted>>;
const change = (
  verb: 'takeBack' | 'giveBack',
  { items }: Granted,
  viewer: TestViewer = cast.reviewer,
  reason = '行程取消',
) => query(viewer, CHANGE(verb), { id: items.items[0]?.id, reason });
const itemOf = ({ data }: Awaited<ReturnType<typeof change>>) =>
  (Object.values(data)[0] as { items: { items: object[] } }).items.items[0];

describe('R-ONE-10 granted passes that are taken back', () => {
  it('are those that no pass has taken, by the branch that granted, on record, by mail, and back again', async () => {
    const id = await person();
    const application = await granted(id, 3);
    await issue(id, PORTS.slice(0, 4));
    expect(refusals(await change('giveBack', application))).toEqual([['NOTHING_CHANGES', undefined]]);
    expect(refusals(await change('takeBack', application, cast.reviewer, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(itemOf(await change('takeBack', application))).toMatchObject({
      ...{ grantedPasses: 3, grantedPassesUsed: 1, grantedPassesTakenBack: 2, grantActions: ['GIVE_BACK'] },
    });
    expect((await eligible(id)).reasons).toMatchObject([{ limit: 4, granted: 1, grantedUsed: 1 }]);
    expect(refusals(await issue(id, ['ANPING-ALL']))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    expect(refusals(await change('takeBack', application))).toEqual([['NOTHING_CHANGES', undefined]]);
    expect(itemOf(await change('giveBack', application))).toMatchObject({ grantActions: ['TAKE_BACK'] });
    expect(refusals(await issue(id, PORTS.slice(4, 6)))).toEqual([]);
    const entries = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', application.id);
    expect(entries.slice(0, 2).map(({ action, reason, changes }) => [action, reason, changes[0]])).toEqual([
      ['PLACES_GIVEN_BACK', '行程取消', ['morePasses', '1', '3']],
      ['PLACES_TAKEN_BACK', '行程取消', ['morePasses', '3', '1']],
    ]);
    const bodies = (await mailsTo(cast.app, 'op-04595252@example.com'))
      .map(({ text }) => text)
      .filter((text) => text.includes(application.number));
    expect(bodies.filter((text) => text.includes('2 張已由分公司收回') && text.includes('行程取消'))).toHaveLength(1);
    expect(bodies.filter((text) => text.includes('2 張已由分公司恢復'))).toHaveLength(1);
  });

  it('R-ACC-5 are no matter of other branches, of the company, or of police', async () => {
    const application = await granted(await person(), 2);
    expect(refusals(await change('takeBack', application, cast.kaohsiungReviewer))).toEqual([['NOT_FOUND', undefined]]);
    for (const viewer of [cast.dehai.operator, cast.police]) {
      expect(refusals(await change('takeBack', application, viewer))).toEqual([['FORBIDDEN', undefined]]);
    }
    const FIND = `query($number: String!) { application(number: $number) { items { items { ${ITEM} } } } }`;
    const found = await query(cast.dehai.operator, FIND, { number: application.number });
    expect(found.data.application.items.items).toMatchObject([{ grantedPassesTakenBack: 0, grantActions: [] }]);
  });

  it('R-ONE-9 a pass that is voided gives its place back, which is then taken back too; R-TIME-1 until the month is over', async () => {
    const id = await person();
    const application = await granted(id, 1);
    await issue(id, PORTS.slice(0, 3));
    await issue(id, ['ANPING-ALL']);
    const [pass] = await rowsOf<{ number: string }>(
      cast.app,
      'select p.number from single_entry_grant g join pass p on p.id = g.pass_id where g.item_id = $1',
      application.items.items[0]?.id,
    );
    expect(refusals(await change('takeBack', application))).toEqual([['NOTHING_CHANGES', undefined]]);
    const VOID = 'mutation($number: String!) { voidSingleEntryPass(number: $number) { number } }';
    expect(refusals(await query(cast.dehai.operator, VOID, { number: pass?.number }))).toEqual([]);
    await setClock('2026-11-30T23:59:59+08:00');
    expect(refusals(await change('takeBack', application))).toEqual([]);
    expect(refusals(await issue(id, ['ANPING-ALL']))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    await setClock('2026-12-01T00:00:00+08:00');
    expect(refusals(await change('giveBack', application))).toEqual([['TERM_OVER', undefined]]);
  });

  it.runIf(onPostgres())('of twenty at once every place is used or taken back, never both', async () => {
    const id = await person();
    const application = await granted(id, 2);
    await issue(id, PORTS.slice(0, 3));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 4 === 0 ? change('takeBack', application) : issue(id, [PORTS[3 + (n % 3)] as string]),
      ),
    );
    const codes = new Set(answers.flatMap((answer) => refusals(answer).map(([code]) => code)));
    for (const code of codes)
      expect(['NOTHING_CHANGES', 'MONTHLY_LIMIT_REACHED', 'USABLE_PASS_EXISTS', 'RATE_LIMITED']).toContain(code);
    const [row] = await rowsOf<{ used: number; back: number }>(
      cast.app,
      `select count(pass_id)::int used, count(taken_back_at)::int back from single_entry_grant where item_id = $1`,
      application.items.items[0]?.id,
    );
    expect((row?.used ?? 0) + (row?.back ?? 0)).toBe(2);
  });
});
