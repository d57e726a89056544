import { describe, expect, it } from 'vitest';
import { whenRefused } from '../src/jobs/when-refused.js';
import { refuseMessage } from '../src/messages/refusal.js';
import { codes, fieldErrors } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { historyOf } from './support/history.js';
import { ASK } from './support/holder-records.js';
import { HOLDER_PHONE, PHONE, usePhones } from './support/phones.js';
import { rowsOf } from './support/rows.js';
import { auditCounts } from './support/world-checks.js';

const api = usePhones();
const { cast, card, verified, confirm, follow, texts, lastText, shown, state, owner, stranger } = api;

const SEND = `mutation($number: String!, $newPhone: String) {
  sendCardPhoneCode(number: $number, newPhone: $newPhone) { phone until pass { number } } }`;
const CONFIRM = `mutation($number: String!, $code: String!) {
  confirmCardPhone(number: $number, code: $code) { number ${HOLDER_PHONE} } }`;
const OPEN = `mutation($number: String!, $idNumber: String!) {
  openPhoneVerification(number: $number, idNumber: $idNumber) { number holder { masked idNumber } areas { code } ${HOLDER_PHONE} } }`;
const LIST = `query($filter: CardPhoneFilter) { cardPhones(filter: $filter, size: 50) {
  total items { number holder { name idNumber } ${HOLDER_PHONE} } } }`;
const ROWS = `{ row passNumber before after codeSent error { code field } pass { number } }`;
const PREVIEW = `query($changes: [PhoneChangeInput!]!) { cardPhoneChangesPreview(changes: $changes) ${ROWS} }`;
const CHANGE = `mutation($changes: [PhoneChangeInput!]!, $sendCodes: Boolean! = false, $key: String) {
  changeCardPhones(changes: $changes, sendCodes: $sendCodes, idempotencyKey: $key) ${ROWS} }`;

const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { id } }`;

const ask = (viewer: TestViewer, document: string, variables: object) => cast.app.query(viewer, document, variables);
const send = (viewer: TestViewer, number: string, newPhone?: string) => ask(viewer, SEND, { number, newPhone });
const type = (viewer: TestViewer, number: string, code: string) => ask(viewer, CONFIRM, { number, code });
const mobileOf = async (personId: string) =>
  (await rowsOf<{ mobile: string }>(cast.app, 'select mobile from person where id = $1', personId))[0]?.mobile;

describe('R-TEL-3 verifying the phones of owned passes', () => {
  it('lists the viewer’s own cards with both phones and the state, filtered by each', async () => {
    const [done, never] = [await verified(), await card()];
    const changed = await verified();
    await rowsOf(cast.app, `update person set mobile = '0955666777' where id = $1`, changed.personId);
    const viewer = await owner();
    const numbers = async (filter: object) =>
      (await ask(viewer, LIST, { filter })).data.cardPhones.items.map(({ number }: { number: string }) => number);
    const all = await numbers({});
    expect(all).toEqual(expect.arrayContaining([done.passNumber, never.passNumber, changed.passNumber]));
    const of = (states: string[]) => numbers({ states, passNumber: undefined });
    expect(await of(['VERIFIED'])).toEqual([done.passNumber]);
    expect(await of(['TO_BE_VERIFIED'])).toEqual([changed.passNumber]);
    expect(await of(['UNVERIFIED'])).toContain(never.passNumber);
    expect(await numbers({ phone: '0955-666' })).toEqual([changed.passNumber]);
    expect(await numbers({ idNumber: done.idNumber })).toEqual([done.passNumber]);
    expect(await numbers({ passNumber: never.passNumber.toLowerCase() })).toEqual([never.passNumber]);
    expect((await ask(await stranger(), LIST, {})).data.cardPhones).toEqual({ total: 0, items: [] });
  });

  it('sends a code to the phone on record, and verifies it in the name of the account', async () => {
    const { passNumber } = await card();
    const viewer = await owner();
    expect((await send(viewer, passNumber)).data.sendCardPhoneCode).toEqual({
      ...{ phone: PHONE, until: '2026-11-11T10:00:00+08:00', pass: { number: passNumber } },
    });
    const { code } = await lastText();
    const again = await send(viewer, passNumber);
    expect(again.errors[0]?.extensions).toMatchObject({
      ...{ code: 'PHONE_CODE_SENT', params: { until: '2026-11-11T10:00:00+08:00' } },
    });
    expect((await type(viewer, passNumber, code)).data.confirmCardPhone.holderPhone.state).toBe('VERIFIED');
    const [pass] = await rowsOf<{ id: string }>(cast.app, 'select id from pass where number = $1', passNumber);
    const entries = await historyOf(cast.app, viewer, 'PASS', pass?.id ?? '');
    expect(entries.map(({ action }: { action: string }) => action)).toEqual(['PHONE_VERIFIED', 'PHONE_CODE_SENT']);
  });

  it('writes a changed phone to the person only when it is verified, by the code or the holder’s link', async () => {
    const [first, second] = [await verified(), await card()];
    const viewer = await owner();
    await send(viewer, first.passNumber, '+886-911-222-333');
    const sent = await lastText();
    expect(sent.to).toBe('0911222333');
    expect(await mobileOf(first.personId)).toBe(PHONE);
    expect(await state(first.passNumber)).toBe('VERIFIED');
    await type(viewer, first.passNumber, sent.code);
    expect(await mobileOf(first.personId)).toBe('0911222333');
    expect(await shown(viewer, first.passNumber)).toMatchObject({ state: 'VERIFIED', verifiedPhone: '0911222333' });
    // Another number is another combination (R-TEL-4).
    expect((await send(viewer, second.passNumber)).errors).toEqual([]);
    expect((await send(viewer, second.passNumber, '0911222444')).errors).toEqual([]);
    await follow((await lastText()).token);
    expect(await mobileOf(second.personId)).toBe('0911222444');
    // The code for the phone that was on record before is of no more use, and leaves the new one verified.
    const late = await confirm({ ...second, phone: PHONE }, (await texts()).at(-2)?.code ?? '');
    expect(codes(late)).toEqual(['PHONE_CODE_EXPIRED']);
    expect(await state(second.passNumber)).toBe('VERIFIED');
  });

  it('writes nothing in the name of an account that was ended meanwhile', async () => {
    const { passNumber, personId } = await card();
    await send(await owner(), passNumber, '0911222555');
    await rowsOf(cast.app, 'update account set disabled_at = now() where id = $1', cast.owner.accountId);
    expect(codes(await follow((await lastText()).token))).toEqual(['LINK_NOT_VALID']);
    await rowsOf(cast.app, 'update account set disabled_at = null where id = $1', cast.owner.accountId);
    expect(await mobileOf(personId)).toBe(PHONE);
    expect(await state(passNumber)).toBe('UNVERIFIED');
  });

  it('R-TEL-6 refuses an older code for another phone once a later one is verified', async () => {
    const viewer = await owner();
    const one = await card();
    await send(viewer, one.passNumber);
    const old = await lastText();
    await rowsOf(cast.app, `update person set mobile = '0911222991' where id = $1`, one.personId);
    expect(codes(await follow(old.token))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await confirm(one, old.code))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(codes(await type(viewer, one.passNumber, old.code))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(await state(one.passNumber)).toBe('UNVERIFIED');
    // Two changes are asked for: the holder proves the second, and a bystander opens the link of the first.
    await send(viewer, one.passNumber, '0911222992');
    const first = await lastText();
    cast.app.clock.forward({ minutes: 1 });
    await send(viewer, one.passNumber, '0911222993');
    cast.app.clock.forward({ minutes: 1 });
    await follow((await lastText()).token);
    expect(codes(await follow(first.token))).toEqual(['LINK_NOT_VALID']);
    expect(await mobileOf(one.personId)).toBe('0911222993');
    expect(await state(one.passNumber)).toBe('VERIFIED');
  });

  it('R-TEL-7 lets what was entered later stand against a change that was asked for before', async () => {
    const viewer = await owner();
    const [listed, edited] = [await card(), await card()];
    const links = [];
    for (const [at, { passNumber }] of [listed, edited].entries()) {
      await send(viewer, passNumber, `091122298${at}`);
      links.push((await lastText()).token);
    }
    const changes = [{ passNumber: listed.passNumber, phone: '0911222986' }];
    expect((await ask(viewer, CHANGE, { changes })).errors).toEqual([]);
    const [{ version, name } = { version: 0, name: '' }] = await rowsOf<{ version: number; name: string }>(
      ...[cast.app, 'select version, name from person where id = $1', edited.personId],
    );
    const input = { idKind: 'PASSPORT', idNumber: edited.idNumber, name, mobile: '0911222987' };
    expect((await ask(viewer, UPDATE, { id: edited.personId, version, input })).errors).toEqual([]);
    for (const link of links) expect(codes(await follow(link))).toEqual(['LINK_NOT_VALID']);
    expect([await mobileOf(listed.personId), await mobileOf(edited.personId)]).toEqual(['0911222986', '0911222987']);
  });

  it('refuses a changed phone that is no mobile, and a person without phone or record', async () => {
    const [one, gone] = [await card(), await card()];
    const viewer = await owner();
    expect(fieldErrors(await send(viewer, one.passNumber, '02-2345-6789'))).toEqual([['newPhone', 'INVALID_MOBILE']]);
    await rowsOf(cast.app, 'update person set mobile = null where id = $1', one.personId);
    expect(codes(await send(viewer, one.passNumber))).toEqual(['NO_PHONE_RECORD']);
    expect((await send(viewer, one.passNumber, '0911222666')).errors).toEqual([]);
    await rowsOf(cast.app, 'update person set deleted_at = now() where id = $1', gone.personId);
    expect(fieldErrors(await send(viewer, gone.passNumber, '0911222777'))).toEqual([['newPhone', 'NO_PHONE_RECORD']]);
  });

  it('R-TEL-5 sends no more than the caps of a day allow, and again the day after', async () => {
    const viewer = await owner();
    for (let count = 0; count < 3; count += 1)
      expect((await send(viewer, (await card()).passNumber)).errors).toEqual([]);
    const { passNumber } = await card();
    expect(codes(await send(viewer, passNumber))).toEqual(['RATE_LIMITED']);
    cast.app.clock.set('2026-11-11T00:00:00+08:00');
    expect((await send(await owner(), passNumber)).errors).toEqual([]);
  });
});

describe('R-TEL-3 passes that the viewer does not own', () => {
  it('are opened by the whole ID number, with the phone masked, and get a code to it but no other phone', async () => {
    const { passNumber, idNumber, personId } = await card();
    const viewer = await stranger();
    expect(codes(await send(viewer, passNumber))).toEqual(['NOT_FOUND']);
    const opened = await ask(viewer, OPEN, { number: passNumber.toLowerCase(), idNumber });
    expect(opened.data.openPhoneVerification).toEqual({
      ...{ number: passNumber, holder: { masked: false, idNumber }, areas: [] },
      holderPhone: {
        state: 'UNVERIFIED',
        phone: '09******44',
        verifiedPhone: null,
        verifiedAt: null,
        canChange: false,
      },
    });
    expect(fieldErrors(await send(viewer, passNumber, '0911222888'))).toEqual([['newPhone', 'FORBIDDEN']]);
    expect((await send(viewer, passNumber)).data.sendCardPhoneCode.phone).toBe('09******44');
    const { to, code } = await lastText();
    expect(to).toBe(PHONE);
    const done = (await type(viewer, passNumber, code)).data.confirmCardPhone.holderPhone;
    expect(done).toMatchObject({ state: 'VERIFIED', verifiedPhone: '09******44' });
    expect(await mobileOf(personId)).toBe(PHONE);
    expect(await auditCounts(cast.app, cast.stranger.accountId)).toMatchObject({ ACCESS_GRANTED: 1 });
  });

  it('R-REI-2 answers an unknown pass, a wrong number and a lock with the same bytes, and after 24 hours no more', async () => {
    const { passNumber, idNumber } = await card();
    const viewer = await stranger();
    const open = (number: string, typed: string) => ask(viewer, OPEN, { number, idNumber: typed });
    const answers = [await open('KLPS115-999999', idNumber), await open(passNumber, 'X9999999')];
    for (let tries = 0; tries < 4; tries += 1) await open(passNumber, `X888888${tries}`);
    answers.push(await open(passNumber, idNumber));
    expect(new Set(answers.map(({ status, text }) => JSON.stringify([status, text]))).size).toBe(1);
    expect(fieldErrors(answers[0] as never)).toEqual([['idNumber', 'ID_NUMBER_MISMATCH']]);
    const other = await card();
    await open(other.passNumber, other.idNumber);
    cast.app.clock.set('2026-11-11T10:00:00+08:00');
    expect(codes(await send(await stranger(), other.passNumber))).toEqual(['NOT_FOUND']);
  });
});

describe('R-TEL-7 changed phones (手機異動)', () => {
  it('are previewed row by row without changing anything, then written, each to be verified, with a code if asked', async () => {
    const [one, two, gone] = [await verified(), await verified(), await card()];
    await rowsOf(cast.app, 'update person set deleted_at = now() where id = $1', gone.personId);
    const viewer = await owner();
    const changes = [
      { passNumber: ` ${one.passNumber.toLowerCase()}`, phone: '0933-111-222' },
      { passNumber: two.passNumber, phone: PHONE },
      { passNumber: two.passNumber, phone: '12345' },
      { passNumber: gone.passNumber, phone: '0933111223' },
      { passNumber: 'KLPS115-999999', phone: '0933111224' },
      { passNumber: two.passNumber, phone: '' },
      { passNumber: one.passNumber, phone: '0933111225' },
    ];
    const preview = (await ask(viewer, PREVIEW, { changes })).data.cardPhoneChangesPreview;
    expect(preview.map(({ error, after }: never) => [error && Object.values(error), after])).toEqual([
      [null, '0933111222'],
      [['UNCHANGED', 'phone'], null],
      [['INVALID_MOBILE', 'phone'], null],
      [['NO_PHONE_RECORD', 'passNumber'], null],
      [['NOT_FOUND', 'passNumber'], null],
      [['REQUIRED', 'phone'], null],
      [['DUPLICATE', 'passNumber'], null],
    ]);
    expect(await mobileOf(one.personId)).toBe(PHONE);
    const variables = { changes, sendCodes: true, key: 'changed-phones-1' };
    const written = await ask(viewer, CHANGE, variables);
    const done = written.data.changeCardPhones;
    expect(done[0]).toMatchObject({ before: PHONE, after: '0933111222', codeSent: true, error: null });
    expect(done.slice(1).map(({ codeSent }: { codeSent: boolean }) => codeSent)).not.toContain(true);
    expect(await mobileOf(one.personId)).toBe('0933111222');
    expect([await state(one.passNumber), await state(two.passNumber)]).toEqual(['TO_BE_VERIFIED', 'VERIFIED']);
    const { to, code } = await lastText();
    expect(to).toBe('0933111222');
    // The same key is answered again, and sends nothing.
    const sent = (await texts()).length;
    expect((await ask(viewer, CHANGE, variables)).text).toBe(written.text);
    expect((await texts()).length).toBe(sent);
    expect((await confirm({ ...one, phone: '0933111222' }, code)).errors).toEqual([]);
    expect(await state(one.passNumber)).toBe('VERIFIED');
    const [entry] = await historyOf(cast.app, viewer, 'PERSON', one.personId);
    expect(entry).toMatchObject({ action: 'CHANGED' });
  });

  it('R-ACC-5 answer a pass of others like one that does not exist, and change nothing', async () => {
    const { passNumber, personId } = await card();
    const viewer = await stranger();
    const of = async (number: string) => {
      const [row] = (await ask(viewer, CHANGE, { changes: [{ passNumber: number, phone: '0933111226' }] })).data
        .changeCardPhones;
      return { ...row, passNumber: '' };
    };
    expect(await of(passNumber)).toEqual(await of('KLPS115-999999'));
    expect(await mobileOf(personId)).toBe(PHONE);
  });

  it('are at least one and at most 250', async () => {
    const viewer = await owner();
    expect(fieldErrors(await ask(viewer, CHANGE, { changes: [] }))).toEqual([['changes', 'REQUIRED']]);
    const many = Array.from({ length: 251 }, () => ({ passNumber: 'x', phone: '' }));
    expect(codes(await ask(viewer, PREVIEW, { changes: many }))).toHaveLength(1);
  });
});

/** The gateway refuses the message that was written last. */
const refuseLast = async (): Promise<void> => {
  const { services } = cast.app;
  await rowsOf(cast.app, 'update message set sent_at = null where id = (select max(id::text)::uuid from message)');
  const [last] = await rowsOf<{ id: string }>(
    cast.app,
    'select id from message where sent_at is null order by id desc limit 1',
  );
  await services.orm.em
    .fork()
    .transactional((tx) => refuseMessage(tx, { ...services, whenRefused }, last?.id ?? '', 'v'));
};

it('R-TEL-4 gives back what a code for the holder’s page took that the gateway refused (R-TEL-10)', async () => {
  const { passNumber, idNumber } = await verified();
  for (let round = 0; round < 4; round += 1) {
    expect((await cast.app.query({}, ASK, { passNumber, idNumber })).errors).toEqual([]);
    const counts = `select cap, sum(count)::int count from sms_count where cap in ('pass', 'person', 'phone') group by cap order by cap`;
    expect(await rowsOf(cast.app, counts)).toEqual(['pass', 'person', 'phone'].map((cap) => ({ cap, count: 1 })));
    await refuseLast();
  }
});
