import { describe, expect, it, vi } from 'vitest';
import { Database } from '../src/shared/sql.js';
import { codes, fieldErrors } from './support/answers.js';
import type { Answer, TestViewer } from './support/app.js';
import { HISTORY, reinstate, useGrants } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';
import { auditCounts, withoutAudit } from './support/world-checks.js';

const { cast, card, signedIn, colleagueOf, type } = useGrants();
const PASS = `query($number: String!) { pass(number: $number) { status areas { code } lastPassageAt company { name } applicationNumber
  code holds { id } previousNumber accessGrants { id by companyName until } reinstatement { allowed }
  holder { masked name idNumber } } }`;
const shown = async (viewer: TestViewer, number: string) => (await cast.app.query(viewer, PASS, { number })).data.pass;
const bytes = ({ status, text }: Answer<unknown>) => [status, text];
/** One answer for all causes, byte for byte. */
const MISMATCH = [['idNumber', 'ID_NUMBER_MISMATCH']];

describe('R-REI-2 reinstating a pass of others by typing its ID number', () => {
  it('reinstates, and unmasks the holder of that pass for that account, for 24 hours', async () => {
    const [{ number, idNumber }, untouched] = [await card(), await card()];
    const viewer = await signedIn(cast.stranger);
    expect((await shown(viewer, number)).holder).toMatchObject({ masked: true });
    const { data, errors } = await type(viewer, number.toLowerCase(), ` ${idNumber.toLowerCase()} `);
    expect(errors).toEqual([]);
    expect(data.reinstateByIdNumber).toEqual({
      number: expect.stringMatching(/^OM08-11511-\d{5}$/),
      effectiveAt: '2026-11-11T06:00:00+08:00',
      by: '林港生',
      byCompany: '永航船務有限公司',
      pass: {
        number,
        status: 'REINSTATEMENT_PENDING',
        holder: { masked: false, name: expect.stringMatching(/^持證\d+人$/), idNumber },
        areas: [],
        company: null,
      },
    });
    const granted = await shown(viewer, number);
    expect(granted).toMatchObject({ holder: { masked: false, idNumber }, areas: [], company: null, code: null });
    expect(granted).toMatchObject({ accessGrants: null, reinstatement: null, holds: null });
    // Neither another pass, nor for a colleague.
    expect((await shown(viewer, untouched.number)).holder.masked).toBe(true);
    const colleague = await colleagueOf(cast.stranger);
    expect((await shown(colleague.viewer, number)).holder.masked).toBe(true);
    cast.app.clock.set('2026-11-11T09:59:59+08:00');
    expect((await shown(await signedIn(cast.stranger), number)).holder.masked).toBe(false);
    cast.app.clock.set('2026-11-11T10:00:00+08:00');
    const after = await signedIn(cast.stranger);
    expect((await shown(after, number)).holder.masked).toBe(true);
    // R-REI-4: what one did oneself stays in the history, masked again.
    const { items } = (await cast.app.query(after, HISTORY, { filter: { passNumber: number } })).data.reinstatements;
    expect(items).toMatchObject([{ by: '林港生', state: 'IN_EFFECT', pass: { number, holder: { masked: true } } }]);
    const found = await cast.app.query(after, HISTORY, { filter: { idNumber } });
    expect(found.data.reinstatements.items).toEqual([]);
  });

  it('R-EXC-7 the number of a card that was exchanged leads to the one that is held, tries included', async () => {
    const [old, fresh] = [await card(), await card()];
    await rowsOf(
      cast.app,
      `update pass n set exchanged_from_id = o.id, chain_id = o.id from pass o where n.number = $1 and o.number = $2`,
      fresh.number,
      old.number,
    );
    await rowsOf(cast.app, 'update pass set exchanged_at = $1 where number = $2', cast.app.clock.now(), old.number);
    const { viewer } = await colleagueOf(cast.stranger);
    expect(fieldErrors(await type(viewer, old.number, 'X9999999'))).toEqual(MISMATCH);
    const tries = await rowsOf(cast.app, 'select 1 from id_number_try where pass_number = $1', fresh.number);
    expect(tries).toHaveLength(1);
    const { data } = await type(viewer, old.number, fresh.idNumber);
    expect(data.reinstateByIdNumber.pass.number).toBe(fresh.number);
  });

  it('R-ACC-4 puts each try and each read on the audit, and shows nothing that it could not write', async () => {
    const { number, idNumber } = await card();
    const { accountId, viewer } = await colleagueOf(cast.stranger);
    await type(viewer, number, 'X9999999');
    await type(viewer, 'KLPS115-999999', idNumber);
    await withoutAudit(cast.app, async () => {
      const answer = await type(viewer, number, idNumber);
      expect(answer.data).toBeNull();
      expect((await shown(await signedIn(cast.owner), number)).status).toBe('DEACTIVATED');
    });
    await type(viewer, number, idNumber);
    expect(await auditCounts(cast.app, accountId)).toMatchObject({
      ACCESS_REFUSED: 2,
      ACCESS_GRANTED: 1,
      ID_NUMBER_READ: 1,
    });
    await shown(viewer, number);
    expect(await auditCounts(cast.app, accountId)).toMatchObject({ ID_NUMBER_READ: 2, PASS_LOOKED_UP: 1 });
  });

  it('answers an unknown pass, a wrong number, one that is not deactivated, and a lock with the same bytes', async () => {
    const [one, used, pending] = [await card(), await card(), await card()];
    await rowsOf(
      cast.app,
      `delete from deactivation d using pass p where p.id = d.pass_id and p.number = $1`,
      used.number,
    );
    await reinstate(cast.app, await signedIn(cast.owner), [pending.number]);
    const { viewer } = await colleagueOf(cast.stranger);
    const answers = [
      await type(viewer, one.number, 'X9999999'),
      await type(viewer, one.number, ''),
      await type(viewer, 'KLPS115-888888', one.idNumber),
      await type(viewer, 'A123456789', one.idNumber),
      await type(viewer, used.number, used.idNumber),
      await type(viewer, pending.number, pending.idNumber),
    ];
    for (let at = 0; at < 5; at += 1) await type(viewer, one.number, `X99999${at}`);
    answers.push(await type(viewer, one.number, one.idNumber));
    expect(fieldErrors(answers[0] as Answer<unknown>)).toEqual(MISMATCH);
    expect(new Set(answers.map((answer) => JSON.stringify(bytes(answer)))).size).toBe(1);
  });

  it('does the same work whatever is wrong: the same statements, in the same order', async () => {
    const [one, used, pending, locked] = [await card(), await card(), await card(), await card()];
    await rowsOf(
      cast.app,
      `delete from deactivation d using pass p where p.id = d.pass_id and p.number = $1`,
      used.number,
    );
    await reinstate(cast.app, await signedIn(cast.owner), [pending.number]);
    const { viewer } = await colleagueOf(cast.stranger);
    for (let at = 0; at < 5; at += 1) await type(viewer, locked.number, `X99999${at}`);
    const statementsOf = async (number: string, idNumber: string) => {
      const run: string[] = [];
      const spies = (['rows', 'change', 'changed'] as const).map((method) => {
        const original = Database.prototype[method] as (...args: unknown[]) => Promise<unknown>;
        return vi.spyOn(Database.prototype, method).mockImplementation(function (this: Database, ...args: unknown[]) {
          run.push((args.at(-1) as { text: string }).text);
          return original.apply(this, args) as never;
        });
      });
      const answer = await type(viewer, number, idNumber);
      for (const spy of spies) spy.mockRestore();
      expect(fieldErrors(answer)).toEqual(MISMATCH);
      return run;
    };
    const wrong = await statementsOf(one.number, 'X9999999');
    expect(wrong.filter((text) => /id_number_try|from pass p|audit_entry/.test(text)).length).toBeGreaterThanOrEqual(3);
    for (const [number, idNumber] of [
      ['KLPS115-888888', one.idNumber],
      ['A123456789', one.idNumber],
      [used.number, used.idNumber],
      [pending.number, pending.idNumber],
      [locked.number, locked.idNumber],
      [locked.number, 'X9999999'],
    ] as const) {
      expect(await statementsOf(number, idNumber)).toEqual(wrong);
    }
  });

  it('tells who may read the pass by mail who reinstated it, and until when they may read it', async () => {
    const { number, idNumber } = await card();
    await type(await signedIn(cast.stranger), number, idNumber);
    const mail = (await cast.app.mails()).at(-1);
    expect(mail?.to).toBe('op-04595252@example.com');
    for (const words of ['永航船務有限公司之林港生', '2026-11-11 06:00', '2026-11-11 10:00', number]) {
      expect(mail?.text).toContain(words);
    }
    expect(mail?.text).not.toContain(idNumber);
  });

  it('shows its owner the grants that run, lets them be ended with a reason, and tells who had it', async () => {
    const { number, idNumber } = await card();
    const viewer = await signedIn(cast.stranger);
    await type(viewer, number, idNumber);
    const own = await signedIn(cast.owner);
    const [grant] = (await shown(own, number)).accessGrants;
    expect(grant).toMatchObject({ by: '林港生', companyName: '永航船務有限公司', until: '2026-11-11T10:00:00+08:00' });
    const END =
      'mutation($id: ID!, $reason: String!) { endAccessGrant(id: $id, reason: $reason) { accessGrants { id } } }';
    const end = (who: TestViewer, reason = '與本公司無關') => cast.app.query(who, END, { id: grant.id, reason });
    expect(codes(await end(viewer))).toEqual(['NOT_FOUND']);
    expect(codes(await end((await colleagueOf(cast.owner)).viewer))).toEqual(['NOT_FOUND']);
    expect(fieldErrors(await end(own, ' '))).toEqual([['reason', 'REQUIRED']]);
    expect((await end(own)).data.endAccessGrant.accessGrants).toEqual([]);
    expect(codes(await end(await cast.app.signedIn(cast.reviewerId)))).toEqual(['GRANT_NOT_RUNNING']);
    expect((await shown(viewer, number)).holder.masked).toBe(true);
    const mail = (await cast.app.mails()).at(-1);
    expect([mail?.to, mail?.text.includes(number)]).toEqual(['op-10458570@example.com', true]);
    // The reinstatement stays.
    expect((await shown(own, number)).status).toBe('REINSTATEMENT_PENDING');
  });

  it('tells who holds a grant why a second one is refused, and gives a repeated call its answer', async () => {
    const { number, idNumber } = await card();
    const viewer = await signedIn(cast.stranger);
    const first = await type(viewer, number, idNumber, 'by-number');
    expect(await type(viewer, number, idNumber, 'by-number')).toMatchObject({ data: first.data });
    expect(codes(await type(viewer, number, 'X9999999', 'by-number'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const again = await type(viewer, number, idNumber);
    expect(fieldErrors(again)).toEqual([['number', 'REINSTATEMENT_PENDING']]);
    expect(again.errors[0]?.extensions.params).toEqual({ until: '2026-11-11T06:00:00+08:00' });
  });

  it('R-ACC-1 a colleague without the reading right types it too; of an own pass nothing is granted', async () => {
    const { number, idNumber } = await card();
    const { viewer } = await colleagueOf(cast.owner);
    expect((await shown(viewer, number)).holder.masked).toBe(true);
    expect((await type(viewer, number, idNumber)).errors).toEqual([]);
    expect((await shown(viewer, number)).holder.masked).toBe(false);
    const own = await card();
    expect((await type(await signedIn(cast.owner), own.number, own.idNumber)).errors).toEqual([]);
    expect((await shown(await signedIn(cast.owner), own.number)).accessGrants).toEqual([]);
  });
});
