import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { codes, fieldErrors } from './support/answers.js';
import type { Answer } from './support/app.js';
import { buildPass, buildPerson } from './support/build.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { ASK, CLOSE, OPEN, READ } from './support/holder-records.js';
import { type Combination, PHONE, usePhones } from './support/phones.js';
import { rowsOf } from './support/rows.js';
import { fieldsSeen, fullDocument, reachableFields } from './support/walk.js';

const api = usePhones();
const { cast, verified, texts, lastText } = api;
const at = (time: string) => cast.app.clock.set(time);
const typedOf = ({ passNumber, idNumber }: Combination) => ({ passNumber, idNumber });
const ask = (typed: Combination): Promise<Answer<unknown>> => cast.app.query({}, ASK, typedOf(typed));
const open = (typed: Combination, code: string): Promise<Answer<unknown>> =>
  cast.app.query({}, OPEN, { ...typedOf(typed), code });
const read = (token: string) => cast.app.query({}, READ, { token });
const bytes = ({ status, text }: Answer<unknown>) => JSON.stringify([status, text]);
const wrongCode = (code: string) => (code === '000000' ? '000001' : '000000');
const codeOf = async (typed: Combination): Promise<string> => {
  expect((await ask(typed)).errors).toEqual([]);
  return /驗證碼(\d{6})/.exec((await lastText()).text)?.[1] ?? '';
};
const opened = async (typed: Combination): Promise<string> => {
  const { data, errors } = await cast.app.query({}, OPEN, { ...typedOf(typed), code: await codeOf(typed) });
  expect(errors).toEqual([]);
  return data.openHolderRecord.token;
};
const numbersOf = async (token: string): Promise<string[]> =>
  (await read(token)).data.holderRecord.passes.items.map(({ number }: { number: string }) => number);

/** A pass for the same document at another company, which knows the holder by this phone. */
async function passElsewhere({ idNumber }: Combination, phone: string, companyId = cast.stranger.id): Promise<string> {
  const personId = await buildPerson(cast.app, companyId, { idNumber, name: '持證同一人' });
  await rowsOf(cast.app, 'update person set mobile = $1 where id = $2', phone, personId);
  return buildPass(cast.app, companyId, personId, { areaCode: 'KEELUNG-EAST' });
}

let gates: Awaited<ReturnType<typeof buildGateSystem>>;
beforeAll(async () => {
  await buildGate(cast.app, 'KL-H1', 'KEELUNG-EAST');
  gates = await buildGateSystem(cast.app, 'gates-holder', ['KL']);
});

describe('R-TEL-10 a code for the holder’s page', () => {
  it('goes to the verified phone in one short part, and opens the record for fifteen minutes, on record', async () => {
    const typed = await verified();
    const code = await codeOf(typed);
    const { to, text } = await lastText();
    expect(to).toBe(PHONE);
    expect(text).toContain(typed.passNumber.slice(-4));
    expect(text).not.toContain(typed.passNumber);
    expect(text.length).toBeLessThanOrEqual(70);
    const { data } = await cast.app.query({}, OPEN, {
      passNumber: ` ${typed.passNumber.toLowerCase()}`,
      idNumber: typed.idNumber.toLowerCase(),
      code,
    });
    expect(data.openHolderRecord).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      until: '2026-11-10T10:15:00+08:00',
    });
    expect(await numbersOf(data.openHolderRecord.token)).toEqual([typed.passNumber]);
    // Used once.
    expect(codes(await open(typed, code))).toEqual(['PHONE_CODE_EXPIRED']);
    const rows = await rowsOf<{ action: string }>(
      cast.app,
      `select h.action from history_entry h join pass p on p.id = h.subject_id where p.number = $1 order by h.id`,
      typed.passNumber,
    );
    expect(rows.map(({ action }) => action)).toEqual(['HOLDER_CODE_SENT', 'HOLDER_RECORD_OPENED']);
    const [stored] = await rowsOf<{ all: string }>(
      cast.app,
      `select string_agg(l::text, ' ') as all from holder_look_up l`,
    );
    expect(stored?.all).not.toContain(data.openHolderRecord.token);
    expect(stored?.all).not.toMatch(new RegExp(`\\D${code}\\D`));
  });

  it('R-ACC-5 refuses every cause with the same bytes, and sends nothing', async () => {
    const [typed, other] = [await verified(), await verified()];
    const [deleted, changed] = [await verified(), await verified()];
    await rowsOf(cast.app, 'update person set deleted_at = now() where id = $1', deleted.personId);
    await rowsOf(cast.app, `update person set mobile = '0955666777' where id = $1`, changed.personId);
    const cancelled = await verified({ cancelledAt: new Date('2026-11-01T00:00:00+08:00') });
    const single = await verified({ kind: 'SINGLE_ENTRY' });
    const sent = (await texts()).length;
    const causes: Combination[] = [
      { ...typed, passNumber: 'KLPS115-999999' },
      { ...typed, idNumber: 'X9999999' },
      { ...typed, idNumber: other.idNumber },
      ...[await api.card(), deleted, changed, cancelled, single],
    ];
    const answers = await Promise.all(causes.map(ask));
    await api.forgetCounts();
    expect((await ask(typed)).errors).toEqual([]);
    answers.push(await ask(typed));
    expect(codes(answers[0] as Answer<unknown>)).toEqual(['PHONE_CODE_REFUSED']);
    expect(new Set(answers.map(bytes)).size).toBe(1);
    expect((await texts()).length).toBe(sent + 1);
    expect(fieldErrors(await ask({ ...typed, passNumber: ' ', idNumber: '' }))).toEqual([
      ['passNumber', 'REQUIRED'],
      ['idNumber', 'REQUIRED'],
    ]);
  });

  it('R-TEL-5 counts against the caps of the phone, and another goes out in the second after fifteen minutes', async () => {
    const typed = await verified();
    const first = await codeOf(typed);
    at('2026-11-10T10:14:59+08:00');
    expect(codes(await ask(typed))).toEqual(['PHONE_CODE_REFUSED']);
    at('2026-11-10T10:15:00+08:00');
    expect(codes(await open(typed, first))).toEqual(['PHONE_CODE_EXPIRED']);
    await codeOf(typed);
    at('2026-11-10T10:30:00+08:00');
    await codeOf(typed);
    at('2026-11-10T10:45:00+08:00');
    expect(codes(await ask(typed))).toEqual(['PHONE_CODE_REFUSED']);
  });

  it('R-TEL-4 ends with five wrong tries, also for who knows it, and alike for what does not exist', async () => {
    const typed = await verified();
    const code = await codeOf(typed);
    const all = [typed, { ...typed, passNumber: 'KLPS115-777777' }, { ...(await verified()), idNumber: 'X7777777' }];
    for (let tries = 0; tries < 6; tries += 1) {
      const answers = await Promise.all(all.map((each) => open(each, wrongCode(code))));
      expect(new Set(answers.map(bytes)).size).toBe(1);
      expect(codes(answers[0] as Answer<unknown>)).toEqual([tries < 4 ? 'PHONE_CODE_WRONG' : 'PHONE_CODE_EXPIRED']);
    }
    expect(codes(await open(typed, code))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(fieldErrors(await open(typed, '12345'))).toEqual([['code', 'INVALID']]);
  });

  it('R-TEL-4 of 40 at once one is sent, and one opens', async () => {
    const typed = await verified();
    const before = (await texts()).length;
    const asked = await Promise.all(Array.from({ length: 40 }, () => ask(typed)));
    expect(asked.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await texts()).length).toBe(before + 1);
    const code = /驗證碼(\d{6})/.exec((await lastText()).text)?.[1] ?? '';
    const openings = await Promise.all(Array.from({ length: 40 }, () => open(typed, code)));
    expect(openings.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('is not one that verifies a phone, nor the other way round', async () => {
    const typed = await verified();
    const code = await codeOf(typed);
    expect(codes(await api.confirm(typed, code))).toEqual(['PHONE_CODE_WRONG']);
    await api.forgetCounts();
    expect((await api.request(typed)).errors).toEqual([]);
    const other = (await lastText()).code;
    if (other !== code) expect(codes(await open(typed, other))).toEqual(['PHONE_CODE_WRONG']);
    expect((await open(typed, code)).errors).toEqual([]);
  });
});

describe('R-TEL-10 the holder’s record', () => {
  it('is read in its last second and not in the next, nor after it is closed, nor by a made-up token', async () => {
    const token = await opened(await verified());
    at('2026-11-10T10:14:59+08:00');
    expect((await read(token)).errors).toEqual([]);
    at('2026-11-10T10:15:00+08:00');
    const closed = await opened(await verified());
    expect((await cast.app.query({}, CLOSE, { token: closed })).data).toEqual({ closeHolderRecord: true });
    expect((await cast.app.query({}, CLOSE, { token: closed })).data).toEqual({ closeHolderRecord: true });
    const answers = await Promise.all([token, closed, 'made-up', ''].map(read));
    expect(codes(answers[0] as Answer<unknown>)).toEqual(['HOLDER_RECORD_CLOSED']);
    expect(new Set(answers.map(bytes)).size).toBe(1);
  });

  it('closes once the person is deleted or has another phone', async () => {
    for (const change of ['deleted_at = now()', `mobile = '0955666777'`]) {
      const typed = await verified();
      const token = await opened(typed);
      await rowsOf(cast.app, `update person set ${change} where id = $1`, typed.personId);
      expect(codes(await read(token))).toEqual(['HOLDER_RECORD_CLOSED']);
      await api.forgetCounts();
    }
  });

  it('R-ACC-1 holds own passes of every company that knows the holder by this phone, and nothing of colleagues', async () => {
    const typed = await verified();
    await verified();
    const elsewhere = await passElsewhere(typed, PHONE);
    const token = await opened(typed);
    expect((await numbersOf(token)).sort()).toEqual([typed.passNumber, elsewhere].sort());
    const { text } = await read(token);
    for (const hidden of [typed.idNumber, '持證', PHONE]) expect(text).not.toContain(hidden);
  });

  it('R-ACC-1 leaves out what another company holds for the document under another phone', async () => {
    const typed = await verified();
    await passElsewhere(typed, '0955666777');
    expect(await numbersOf(await opened(typed))).toEqual([typed.passNumber]);
  });

  it('R-PRD-7 shows blocked, cancelled and exchanged passes with their states', async () => {
    const typed = await verified();
    const of = (facts: object) =>
      buildPass(cast.app, cast.owner.id, typed.personId, {
        ...{ kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', validTo: new Date('2028-12-31T23:59:59+08:00'), ...facts },
      } as never);
    const cancelled = await of({ cancelledAt: new Date('2026-11-01T00:00:00+08:00') });
    const taken = await of({});
    await rowsOf(
      cast.app,
      `update pass n set exchanged_from_id = o.id, chain_id = o.id from pass o where n.number = $1 and o.number = $2`,
      ...[taken, typed.passNumber],
    );
    await rowsOf(cast.app, 'update pass set exchanged_at = now() where number = $1', typed.passNumber);
    await rowsOf(cast.app, 'update pass set blocked_at = now() where number = $1', taken);
    const token = await opened({ ...typed, passNumber: taken });
    const { items } = (await read(token)).data.holderRecord.passes;
    const states = items.map(({ number, status }: { number: string; status: string }) => [number, status]);
    expect(new Map(states)).toEqual(
      new Map([...[[cancelled, 'CANCELLED'] as const, [taken, 'BLOCKED'] as const], [typed.passNumber, 'EXCHANGED']]),
    );
  });

  it('R-ACC-4 shows passages by gate, and who read the ID number by office, time and purpose, never by account', async () => {
    const [typed, other] = [await verified(), await verified()];
    const passages = [typed, typed, other].map(({ passNumber }, place) => ({
      ...{ eventId: crypto.randomUUID(), passNumber, gateCode: 'KL-H1', direction: 'IN' },
      at: `2026-11-10T09:0${place}:00+08:00`,
    }));
    const report = 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }';
    expect((await cast.app.query(gates, report, { passages })).data).toEqual({ reportPassages: { stored: 3 } });
    const number = 'query($number: String!) { pass(number: $number) { holder { idNumber } } }';
    for (const { passNumber } of [typed, other]) {
      expect((await cast.app.query(await api.reviewer(), number, { number: passNumber })).errors).toEqual([]);
    }
    await rowsOf(
      cast.app,
      `insert into audit_entry (at, account_id, action, operation, subject_id) values ('2026-11-10T09:30+08', $1, 'ID_NUMBER_READ', 'file', $2)`,
      ...[cast.stranger.accountId, typed.personId],
    );
    const token = await opened(typed);
    const { data, text } = await read(token);
    expect(data.holderRecord.passes).toMatchObject({
      total: 1,
      items: [{ companyName: '德海貨櫃股份有限公司', areas: [{ code: 'KEELUNG-EAST' }] }],
    });
    const passage = {
      passNumber: typed.passNumber,
      direction: 'IN',
      gateCode: 'KL-H1',
      area: { code: 'KEELUNG-EAST' },
    };
    expect(data.holderRecord.passages).toEqual({ total: 2, items: [{ ...passage, at: '2026-11-10T09:01:00+08:00' }] });
    expect(data.holderRecord.idNumberReads).toEqual({
      total: 2,
      items: [
        { at: '2026-11-10T09:30:00+08:00', purpose: 'SCAN', companyName: '永航船務有限公司', branches: [] },
        { at: '2026-11-10T10:00:00+08:00', purpose: 'PASS', companyName: null, branches: [{ code: 'KL' }] },
      ],
    });
    for (const hidden of ['reviewer-kl', 'op-', '林港生', other.passNumber]) expect(text).not.toContain(hidden);

    // Every field below the root: each has a value, and none of them is another's.
    const schema = createSchema();
    const field = schema.getQueryType()?.getFields().holderRecord;
    if (!field) throw new Error('no such query');
    const whole = await cast.app.query({}, fullDocument('query', field, `token: "${token}"`));
    expect(whole.errors).toEqual([]);
    for (const hidden of ['reviewer-kl', '林港生', other.passNumber, typed.idNumber, '持證', PHONE]) {
      expect(whole.text).not.toContain(hidden);
    }
    const seen = new Set<string>();
    fieldsSeen(schema, schema.getQueryType() as GraphQLObjectType, whole.data, seen);
    const unseen = [...reachableFields(schema)].filter(
      (name) => /^Holder(Record|Pass|IdNumberRead)/.test(name) && !seen.has(name),
    );
    // The first page of one has no cancelled pass, and the read of a company, which has no branches.
    expect(unseen.sort()).toEqual(['HolderIdNumberRead.branches', 'HolderPass.cancelledAt']);
  });

  it('refuses pages out of range at once, and is forgotten with its codes after two days', async () => {
    const token = await opened(await verified());
    const PAGE = 'query($token: String!) { holderRecord(token: $token) { passes(size: 101) { page } } }';
    expect(codes(await cast.app.query({}, PAGE, { token }))).toEqual(['OUT_OF_RANGE']);
    await rowsOf(cast.app, `update holder_look_up set sent_at = '2026-11-08T10:00:01+08'`);
    await cast.app.services.jobs.run('sweep', null);
    expect(await rowsOf(cast.app, 'select id from holder_look_up')).not.toEqual([]);
    await rowsOf(cast.app, `update holder_look_up set sent_at = '2026-11-08T10:00:00+08'`);
    await cast.app.services.jobs.run('sweep', null);
    expect(await rowsOf(cast.app, 'select id from holder_look_up')).toEqual([]);
  });
});
