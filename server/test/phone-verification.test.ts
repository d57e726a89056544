import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import type { Answer } from './support/app.js';
import { type Combination, PHONE, usePhones } from './support/phones.js';
import { rowsOf } from './support/rows.js';

const api = usePhones();
const { cast, card, request, confirm, follow, texts, lastText, shown, state, owner, reviewer } = api;
const at = (time: string) => cast.app.clock.set(time);
const bytes = ({ status, text }: Answer<unknown>) => JSON.stringify([status, text]);
const wrongCode = (code: string) => (code === '000000' ? '000001' : '000000');
const sentNow = async (typed: Combination) => {
  expect((await request(typed)).errors).toEqual([]);
  return lastText();
};

describe('R-TEL-2 verifying a phone without an account', () => {
  it('R-TEL-4 sends the announcement’s text with the last four of the number, a link and a code, and verifies by the code', async () => {
    const typed = await card();
    expect(await state(typed.passNumber)).toBe('UNVERIFIED');
    const before = (await texts()).length;
    const { to, text, code } = await sentNow({
      passNumber: ` ${typed.passNumber.toLowerCase()} `,
      idNumber: typed.idNumber.toLowerCase(),
      phone: '+886 922-333-444',
    });
    expect((await texts()).length).toBe(before + 1);
    expect(to).toBe(PHONE);
    expect(text).toMatch(
      new RegExp(
        `^\\[港區通行證手機驗證 通行證號碼末四碼 ${typed.passNumber.slice(-4)}，請於24小時內點擊 http://localhost:4000/operator/phone-link#[\\w-]{22} 完成驗證，或至港區通行證資訊網輸入驗證碼\\d{6}\\]$`,
      ),
    );
    expect(text).not.toContain(typed.passNumber);
    expect((await confirm(typed, ` ${code.slice(0, 3)} ${code.slice(3)} `)).data).toEqual({ confirmPhone: true });
    expect(await shown(await owner(), typed.passNumber)).toEqual({
      ...{ state: 'VERIFIED', phone: PHONE, verifiedPhone: PHONE, canChange: true },
      verifiedAt: '2026-11-10T10:00:00+08:00',
    });
    // Used once.
    expect(codes(await confirm(typed, code))).toEqual(['PHONE_CODE_EXPIRED']);
  });

  it('refuses every cause with the same bytes, and sends nothing', async () => {
    const typed = await card();
    const sent = (await texts()).length;
    const deleted = await card();
    await rowsOf(cast.app, 'update person set deleted_at = now() where id = $1', deleted.personId);
    const without = await card();
    await rowsOf(cast.app, 'update person set mobile = null where id = $1', without.personId);
    const cancelled = await card({ cancelledAt: new Date('2026-11-01T00:00:00+08:00') });
    const single = await card({ kind: 'SINGLE_ENTRY' });
    const other = await card();
    const causes: Combination[] = [
      { ...typed, passNumber: 'KLPS115-999999' },
      { ...typed, passNumber: 'A123456789' },
      { ...typed, idNumber: 'X9999999' },
      { ...typed, idNumber: other.idNumber },
      { ...typed, phone: '0911222333' },
      deleted,
      without,
      cancelled,
      single,
    ];
    const answers = await Promise.all(causes.map(request));
    await api.forgetCounts();
    expect((await request(typed)).errors).toEqual([]);
    // Sent within 24 hours, and beyond a cap of the phone.
    answers.push(await request(typed));
    for (const more of [await card(), await card()]) expect((await request(more)).errors).toEqual([]);
    answers.push(await request(await card()));
    // Too many guesses at one pass.
    const guessed = await card();
    await rowsOf(cast.app, `delete from sms_count`);
    await Promise.all([0, 1, 2, 3, 4].map((guess) => request({ ...guessed, idNumber: `X99999${guess}` })));
    answers.push(await request(guessed));
    expect(codes(answers[0] as Answer<unknown>)).toEqual(['PHONE_CODE_REFUSED']);
    expect(new Set(answers.map(bytes)).size).toBe(1);
    expect((await texts()).length).toBe(sent + 3);
  });

  it('R-TEL-5 sends a holder their code though strangers guess at the pass, and one address counts for five at most', async () => {
    const typed = await card();
    for (let guess = 0; guess < 9; guess += 1) await request({ ...typed, idNumber: `X99999${10 + guess}` });
    const ofPass = `from rate_limit where key like 'phoneGuessesPerPass:%'`;
    expect(await rowsOf(cast.app, `select points ${ofPass}`)).toEqual([{ points: 5 }]);
    await rowsOf(
      cast.app,
      `update rate_limit set points = case when key like 'phoneGuessesPerPass:%' then 25 else 0 end`,
    );
    const before = (await texts()).length;
    const answers = [await request({ ...typed, idNumber: 'X9999997' }), await request(typed)];
    expect(new Set(answers.map(bytes)).size).toBe(1);
    expect((await texts()).length).toBe(before + 1);
    expect((await confirm(typed, (await lastText()).code)).errors).toEqual([]);
  });

  it('refuses at the fields what is empty or no mobile number, and counts no guess for it', async () => {
    const typed = await card();
    expect(fieldErrors(await request({ passNumber: ' ', idNumber: '', phone: '02-2345-6789' }))).toEqual([
      ['passNumber', 'REQUIRED'],
      ['idNumber', 'REQUIRED'],
      ['phone', 'INVALID_MOBILE'],
    ]);
    for (const code of ['', '12345', '1234567', '12a456']) {
      expect(fieldErrors(await confirm(typed, code))).toEqual([['code', code === '' ? 'REQUIRED' : 'INVALID']]);
    }
    const { code } = await sentNow(typed);
    expect((await confirm(typed, code)).errors).toEqual([]);
  });

  it('counts wrong codes down to none, and five wrong ones end the code, also for who knows it', async () => {
    const typed = await card();
    const { code } = await sentNow(typed);
    const left = [];
    for (let tries = 0; tries < 4; tries += 1) {
      const [error] = (await confirm(typed, wrongCode(code))).errors;
      left.push([error?.extensions.code, (error?.extensions.params as { left?: number } | undefined)?.left]);
    }
    expect(left).toEqual([4, 3, 2, 1].map((n) => ['PHONE_CODE_WRONG', n]));
    expect(codes(await confirm(typed, wrongCode(code)))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(codes(await confirm(typed, code))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(await state(typed.passNumber)).toBe('UNVERIFIED');
  });

  it('verifies with the right code at the fifth try', async () => {
    const typed = await card();
    const { code } = await sentNow(typed);
    for (let tries = 0; tries < 4; tries += 1) await confirm(typed, wrongCode(code));
    expect((await confirm(typed, code)).errors).toEqual([]);
  });

  it('R-ACC-5 counts codes for what does not exist like those for what does', async () => {
    const real = await card();
    const { code } = await sentNow(real);
    const madeUp = { ...real, passNumber: 'KLPS115-777777' };
    const wrongId = { ...(await card()), idNumber: 'X7777777' };
    const notSent = await card();
    for (let tries = 0; tries < 7; tries += 1) {
      const all = [real, madeUp, wrongId, notSent];
      const answers = await Promise.all(all.map((typed) => confirm(typed, wrongCode(code))));
      expect(new Set(answers.map(bytes)).size).toBe(1);
      await rowsOf(cast.app, 'delete from rate_limit');
    }
  });

  it('R-TEL-4 sends one code for 40 requests at once', async () => {
    const typed = await card();
    const before = (await texts()).length;
    const answers = await Promise.all(Array.from({ length: 40 }, () => request(typed)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await texts()).length).toBe(before + 1);
  });

  it('R-TEL-4 of 40 wrong codes at once counts five tries, and takes the right one no more', async () => {
    const typed = await card();
    const { code } = await sentNow(typed);
    const answers = await Promise.all(Array.from({ length: 40 }, () => confirm(typed, wrongCode(code))));
    const left = answers.flatMap(
      ({ errors }) => (errors[0]?.extensions.params as { left?: number } | undefined)?.left ?? [],
    );
    expect(left.toSorted()).toEqual([1, 2, 3, 4]);
    expect(codes(await confirm(typed, code))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(await state(typed.passNumber)).toBe('UNVERIFIED');
  });

  it('R-TEL-4 of 40 right codes at once takes one', async () => {
    const typed = await card();
    const { code } = await sentNow(typed);
    const answers = await Promise.all(Array.from({ length: 40 }, () => confirm(typed, code)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const rows = await rowsOf(
      cast.app,
      'select v.id from phone_verification v join pass p on p.id = v.chain_id where p.number = $1',
      typed.passNumber,
    );
    expect(rows).toHaveLength(1);
  });
});

describe('R-TEL-4 a code is valid for 24 hours', () => {
  it('takes a code in the last second and not in the next', async () => {
    const [first, second] = [await card(), await card()];
    const codesSent = [await sentNow(first), await sentNow(second)].map(({ code }) => code);
    at('2026-11-11T09:59:59+08:00');
    expect((await confirm(first, codesSent[0] ?? '')).errors).toEqual([]);
    at('2026-11-11T10:00:00+08:00');
    expect(codes(await confirm(second, codesSent[1] ?? ''))).toEqual(['PHONE_CODE_EXPIRED']);
  });

  it('sends another code to the second after 24 hours, which alone counts', async () => {
    const typed = await card();
    const first = await sentNow(typed);
    at('2026-11-11T09:59:59+08:00');
    expect(codes(await request(typed))).toEqual(['PHONE_CODE_REFUSED']);
    at('2026-11-11T10:00:00+08:00');
    const second = await sentNow(typed);
    expect(second.code === first.code || codes(await confirm(typed, first.code))[0] === 'PHONE_CODE_WRONG').toBe(true);
    expect(codes(await follow(first.token))).toEqual(['LINK_NOT_VALID']);
    expect((await confirm(typed, second.code)).errors).toEqual([]);
  });

  it('verifies by the link, once, and until its last second', async () => {
    const [first, second] = [await card(), await card()];
    const sent = [await sentNow(first), await sentNow(second)];
    at('2026-11-11T09:59:59+08:00');
    expect((await follow(sent[0]?.token ?? '')).data).toEqual({ verifyPhoneByLink: true });
    expect(codes(await follow(sent[0]?.token ?? ''))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await confirm(first, sent[0]?.code ?? ''))).toEqual(['PHONE_CODE_EXPIRED']);
    expect(await state(first.passNumber)).toBe('VERIFIED');
    at('2026-11-11T10:00:00+08:00');
    expect(codes(await follow(sent[1]?.token ?? ''))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await follow('no-such-token'))).toEqual(['LINK_NOT_VALID']);
  });

  it('stores neither code nor token in clear', async () => {
    const typed = await card();
    const { code, token } = await sentNow(typed);
    const [row] = await rowsOf<{ all: string }>(
      cast.app,
      `select (select string_agg(k::text, ' ') from phone_code k) || (select string_agg(t::text, ' ') from phone_code_try t)
        || (select string_agg(h::text, ' ') from history_entry h) as all`,
    );
    expect(row?.all ?? '').not.toContain(token);
    expect(row?.all ?? '').not.toMatch(new RegExp(`\\D${code}\\D`));
  });

  it.each([
    ['that the gateway refused', 'sent_at = null, refused_at = now()'],
    ['that did not reach its phone', 'undelivered_at = now()'],
  ])('gives the allowance back for a message %s', async (_why, change) => {
    const typed = await card();
    await sentNow(typed);
    await rowsOf(
      cast.app,
      `update message set ${change} where id in (select k.message_id from phone_code k
        join pass p on p.id = k.chain_id where p.number = $1)`,
      typed.passNumber,
    );
    const { code } = await sentNow(typed);
    expect((await confirm(typed, code)).errors).toEqual([]);
  });
});

describe('R-TEL-6 the state of a phone', () => {
  it('is to be verified once the phone of the person changes, and verified again when it is the same again', async () => {
    const { passNumber, personId } = await api.verified();
    expect(await state(passNumber)).toBe('VERIFIED');
    await rowsOf(cast.app, `update person set mobile = '0955666777' where id = $1`, personId);
    expect(await shown(await owner(), passNumber)).toMatchObject({
      ...{ state: 'TO_BE_VERIFIED', phone: '0955666777', verifiedPhone: PHONE },
    });
    await rowsOf(cast.app, `update person set mobile = '${PHONE}' where id = $1`, personId);
    expect(await state(passNumber)).toBe('VERIFIED');
  });

  it('is to be verified once the person is deleted, and follows one who is entered again with the same document', async () => {
    const { passNumber, personId } = await api.verified();
    const never = await card();
    for (const id of [personId, never.personId]) {
      await rowsOf(cast.app, 'update person set deleted_at = now() where id = $1', id);
    }
    expect(await shown(await owner(), passNumber)).toMatchObject({
      ...{ state: 'TO_BE_VERIFIED', phone: null, verifiedPhone: PHONE, canChange: false },
    });
    expect(await state(never.passNumber)).toBe('UNVERIFIED');
    await rowsOf(
      cast.app,
      `insert into person (id, company_id, id_kind, id_cipher, id_index, name, mobile, created_at, version)
        select gen_random_uuid(), company_id, id_kind, id_cipher, id_index, name, '0955666777', now(), 1 from person where id = $1`,
      personId,
    );
    expect(await shown(await owner(), passNumber)).toMatchObject({ state: 'TO_BE_VERIFIED', phone: '0955666777' });
  });

  it('R-EXC-7 is that of the chain after an exchange, reached by the old number and the new', async () => {
    const old = await api.verified();
    const [taken] = [await card()];
    await rowsOf(
      cast.app,
      `update pass n set exchanged_from_id = o.id, chain_id = o.id, person_id = o.person_id,
        holder_id_index = o.holder_id_index, holder_id_kind = o.holder_id_kind from pass o
        where n.number = $1 and o.number = $2`,
      taken.passNumber,
      old.passNumber,
    );
    await rowsOf(cast.app, 'update pass set exchanged_at = now() where number = $1', old.passNumber);
    for (const number of [old.passNumber, taken.passNumber]) expect(await state(number)).toBe('VERIFIED');
  });

  it('shows the branch’s reviewer the state with masked phones, and a stranger nothing', async () => {
    const { passNumber } = await api.verified();
    expect(await shown(await reviewer(), passNumber)).toMatchObject({
      ...{ state: 'VERIFIED', phone: '09******44', verifiedPhone: '09******44', canChange: false },
    });
    expect(await shown(await api.stranger(), passNumber)).toBeNull();
  });
});
