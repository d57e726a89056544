import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queueNext } from '../src/campaigns/run-campaigns.js';
import { codes } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, createStaff, query } = api;

const FACTS = `id status branch kind phoneState dailyBudget queued queuedToday waiting handedOver delivered failed verified
  steps { action by reason }`;
const PREVIEW = `query($audience: PhoneCampaignAudience!) { phoneCampaignPreview(audience: $audience) { messages parts cost text } }`;
const START = `mutation($audience: PhoneCampaignAudience!, $dailyBudget: Int!) {
  startPhoneCampaign(audience: $audience, dailyBudget: $dailyBudget) { ${FACTS} } }`;
const STOP = `mutation($id: ID!, $reason: String!) { stopPhoneCampaign(id: $id, reason: $reason) { ${FACTS} } }`;
const RESUME = `mutation($id: ID!, $reason: String!) { resumePhoneCampaign(id: $id, reason: $reason) { ${FACTS} } }`;
const ONE = `query($id: ID!) { phoneCampaign(id: $id) { ${FACTS} } }`;

const CONFIRM = `mutation($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {
  confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code) }`;

const KEELUNG = { branch: 'KL' };
const START_DAY = '2026-11-10T10:00:00+08:00';

let administrator: TestViewer;
let phones = 0;

beforeAll(async () => {
  administrator = await createStaff('campaign-administrator', ['ADMINISTRATOR']);
});

beforeEach(async () => {
  await rowsOf(cast.app, 'update phone_campaign set finished_at = started_at where finished_at is null');
  await rowsOf(cast.app, 'update person set mobile = null');
  await rowsOf(cast.app, 'delete from sms_count');
  await setClock(START_DAY);
});

/** A card whose holder has this phone. */
async function cardWithPhone({
  phone = `09${80_000_000 + ++phones}`,
  ...facts
}: {
  phone?: string;
  [more: string]: unknown;
} = {}) {
  const validTo = new Date('2028-02-29T23:59:59+08:00');
  const number = await createPass(await createPerson(), { validTo, ...facts });
  await rowsOf(
    cast.app,
    'update person set mobile = $2 where id = (select person_id from pass where number = $1)',
    ...[number, phone],
  );
  return { number, phone };
}
const verify = async (number: string, phone: string) =>
  rowsOf(
    cast.app,
    `insert into phone_verification (id, chain_id, phone, verified_at, by)
      select uuidv7(), coalesce(chain_id, id), $2, '2026-11-01T00:00:00+08:00', 'CODE' from pass where number = $1`,
    ...[number, phone],
  );
const textsTo = async (phone: string) =>
  (await cast.app.texts()).filter(({ to }) => to === phone).map(({ text }) => text);
async function countsOf(list: readonly { phone: string }[]): Promise<number[]> {
  const texts = await cast.app.texts();
  return list.map(({ phone }) => texts.filter(({ to }) => to === phone).length);
}
const start = async (audience: object = KEELUNG, dailyBudget = 1000, viewer: TestViewer = cast.reviewer) =>
  query(viewer, START, { audience, dailyBudget });
const started = async (audience: object = KEELUNG, dailyBudget = 1000): Promise<string> =>
  (await start(audience, dailyBudget)).data.startPhoneCampaign.id;
const run = () => cast.app.services.jobs.run('phone-campaigns', null);
const campaign = async (id: string, viewer: TestViewer = cast.reviewer) =>
  (await query(viewer, ONE, { id })).data.phoneCampaign;

describe('R-TEL-8 a campaign of verification codes', () => {
  it('shows number, cost and text before, and sends each combination one code', async () => {
    const cards = [await cardWithPhone(), await cardWithPhone()];
    const verified = await cardWithPhone();
    await verify(verified.number, verified.phone);
    const changed = await cardWithPhone();
    await verify(changed.number, '0911222333');
    const { phoneCampaignPreview: preview } = (await query(cast.reviewer, PREVIEW, { audience: KEELUNG })).data;
    expect(preview).toMatchObject({ messages: 3, cost: 3 * preview.parts });
    expect(preview.text).toContain('港區通行證手機驗證 通行證號碼末四碼');

    const id = await started();
    await run();
    await run();
    expect(await countsOf([...cards, changed, verified])).toEqual([1, 1, 1, 0]);
    const [text] = await textsTo(cards[0]?.phone ?? '');
    expect(text).toContain(`末四碼 ${cards[0]?.number.slice(-4)}`);
    expect(text).toMatch(/驗證碼\d{6}\]/);
    expect((await campaign(id)).status).toBe('RUNNING');
    await run();
    expect(await campaign(id)).toMatchObject({
      status: 'FINISHED',
      queued: 3,
      handedOver: 3,
      waiting: 0,
      queuedToday: 3,
    });
  });

  it('is for one branch, kind and state of the phone', async () => {
    const [fresh, changed, temporary] = [
      await cardWithPhone(),
      await cardWithPhone(),
      await cardWithPhone({ kind: 'TEMPORARY', validTo: new Date('2026-12-05T23:59:59+08:00') }),
    ];
    await verify(changed.number, '0911222333');
    const messages = async (audience: object) =>
      (await query(administrator, PREVIEW, { audience })).data.phoneCampaignPreview.messages;
    expect(await messages({})).toBe(3);
    expect(await messages({ branch: 'KH' })).toBe(0);
    expect(await messages({ kind: 'TEMPORARY' })).toBe(1);
    expect(await messages({ phoneState: 'TO_BE_VERIFIED' })).toBe(1);
    await started({ ...KEELUNG, kind: 'PERIODIC', phoneState: 'UNVERIFIED' });
    await run();
    expect(await countsOf([fresh, changed, temporary])).toEqual([1, 0, 0]);
  });

  it('keeps to its budget of a day in Taipei, and goes on by itself on the next', async () => {
    const cards = [await cardWithPhone(), await cardWithPhone(), await cardWithPhone()];
    const id = await started(KEELUNG, 2);
    await run();
    await run();
    expect(await campaign(id)).toMatchObject({ status: 'RUNNING', queued: 2, queuedToday: 2 });
    await setClock('2026-11-10T23:59:59+08:00');
    await run();
    expect((await campaign(id)).queued).toBe(2);
    await setClock('2026-11-11T00:00:00+08:00');
    await run();
    expect(await countsOf(cards)).toEqual([1, 1, 1]);
    expect(await campaign(id)).toMatchObject({ queued: 3, queuedToday: 1 });
  });

  it('sends one phone no more than it may get on a day, and the rest on other days (R-TEL-5)', async () => {
    const phone = '0922000111';
    for (let n = 0; n < 4; n += 1) await cardWithPhone({ phone });
    const id = await started();
    for (let n = 0; n < 6; n += 1) await run();
    expect((await textsTo(phone)).length).toBe(3);
    expect(await campaign(id)).toMatchObject({ status: 'RUNNING', queued: 3 });
    await setClock('2026-11-11T00:10:00+08:00');
    for (let n = 0; n < 3; n += 1) await run();
    expect((await textsTo(phone)).length).toBe(4);
    await run();
    expect(await campaign(id)).toMatchObject({ status: 'FINISHED' });
  });

  it('sends nothing twice when cut off at any moment or run on two nodes at once', async () => {
    const cards = [await cardWithPhone(), await cardWithPhone(), await cardWithPhone()];
    const id = await started();
    const { services, clock } = cast.app;
    const cut = services.orm.em.fork().transactional(async (tx) => {
      await queueNext(tx, services, id, clock.now());
      throw new Error('killed');
    });
    await expect(cut).rejects.toThrow('killed');
    expect((await campaign(id)).queued).toBe(0);
    await Promise.all([run(), run()]);
    expect(await countsOf(cards)).toEqual([1, 1, 1]);
  });

  it('begins the tries of a code anew, as one does that is asked for (R-TEL-4)', async () => {
    const { number, phone } = await cardWithPhone();
    const facts = `select p.id, p.holder_id_cipher cipher from pass p where p.number = $1`;
    const [pass] = await rowsOf<{ id: string; cipher: Buffer }>(cast.app, facts, number);
    const idNumber = cast.app.services.vault.open('pass.holder_id_cipher', pass?.id ?? '', pass?.cipher as Buffer);
    const type = async (code: string) =>
      codes(await cast.app.query({}, CONFIRM, { passNumber: number, idNumber, phone, code }));
    for (let tries = 0; tries < 5; tries += 1) await type('000000');
    expect(await type('000000')).toEqual(['PHONE_CODE_EXPIRED']);
    await started();
    await run();
    const code = /驗證碼(\d{6})\]/.exec((await textsTo(phone))[0] ?? '')?.[1] ?? '';
    expect(await type(code)).toEqual([]);
  });

  it('sends no second code to who asks for one at the same moment, nor does another campaign (R-TEL-4)', async () => {
    const { phone } = await cardWithPhone();
    const { services, clock } = cast.app;
    const ids = [await started(), await started({ ...KEELUNG, kind: 'PERIODIC' })];
    await Promise.all(
      ids.map((id) => services.orm.em.fork().transactional((tx) => queueNext(tx, services, id, clock.now()))),
    );
    expect(await textsTo(phone)).toHaveLength(1);
  });

  it('stopped gives back to phones and budget what did not go out', async () => {
    const { phone } = await cardWithPhone();
    const id = await started(KEELUNG, 1);
    for (let round = 0; round < 4; round += 1) {
      await run();
      expect(await campaign(id)).toMatchObject({ queuedToday: 1, waiting: 1 });
      await query(cast.reviewer, STOP, { id, reason: '內容有誤' });
      expect(await campaign(id)).toMatchObject({ queuedToday: 0, waiting: 0 });
      await query(cast.reviewer, RESUME, { id, reason: '已更正' });
    }
    await run();
    expect(await textsTo(phone)).toHaveLength(1);
  });

  it('stopped takes back what has not gone out, and resumed sends it once, without the others', async () => {
    const cards = [await cardWithPhone(), await cardWithPhone()];
    const id = await started(KEELUNG, 1);
    await run();
    await cast.app.texts();
    await rowsOf(cast.app, `update phone_campaign set daily_budget = 10 where id = $1`, id);
    await run();
    expect(await campaign(id)).toMatchObject({ queued: 2, waiting: 1, handedOver: 1 });
    const stopped = await query(cast.reviewer, STOP, { id, reason: '  內容有誤 ' });
    expect(stopped.data.stopPhoneCampaign).toMatchObject({ status: 'STOPPED', queued: 1, waiting: 0 });
    await run();
    expect((await countsOf(cards)).toSorted()).toEqual([0, 1]);
    expect(codes(await query(cast.reviewer, STOP, { id, reason: '再次' }))).toEqual(['CONFLICT']);

    const resumed = await query(cast.reviewer, RESUME, { id, reason: '已更正' });
    expect(resumed.data.resumePhoneCampaign).toMatchObject({ status: 'RUNNING' });
    await run();
    await run();
    expect(await countsOf(cards)).toEqual([1, 1]);
    await run();
    expect(await campaign(id)).toMatchObject({
      status: 'FINISHED',
      steps: [
        { action: 'STARTED', reason: null },
        { action: 'STOPPED', reason: '內容有誤' },
        { action: 'RESUMED', reason: '已更正' },
        { action: 'FINISHED', by: null },
      ],
    });
  });

  it('tells what was delivered, what not, and who verified', async () => {
    const cards = [await cardWithPhone(), await cardWithPhone(), await cardWithPhone()];
    const id = await started();
    await run();
    await cast.app.texts();
    const message = (phone = '') => `(select message_id from phone_campaign_message where phone = '${phone}')`;
    await rowsOf(cast.app, `update message set delivered_at = sent_at where id = ${message(cards[0]?.phone)}`);
    await rowsOf(cast.app, `update message set undelivered_at = sent_at where id = ${message(cards[1]?.phone)}`);
    await rowsOf(
      cast.app,
      `insert into phone_verification (id, chain_id, phone, verified_at, by)
        select uuidv7(), chain_id, phone, queued_at, 'LINK' from phone_campaign_message where phone = $1`,
      cards[0]?.phone,
    );
    expect(await campaign(id)).toMatchObject({ queued: 3, delivered: 1, failed: 1, handedOver: 1, verified: 1 });
  });

  it('is a matter of administrators, and of reviewers for their branches; others do not know of it', async () => {
    await cardWithPhone();
    expect(codes(await start({}))).toEqual(['REQUIRED']);
    expect(codes(await start({ branch: 'KH' }))).toEqual(['FORBIDDEN']);
    expect(codes(await start({ ...KEELUNG, kind: 'SINGLE_ENTRY' }))).toEqual(['INVALID']);
    expect(codes(await start({ ...KEELUNG, phoneState: 'VERIFIED' }))).toEqual(['INVALID']);
    for (const budget of [0, 200_001]) expect(codes(await start(KEELUNG, budget))).toEqual(['OUT_OF_RANGE']);
    expect(codes(await start(KEELUNG, 10, cast.dehai.operator))).toEqual(['FORBIDDEN']);
    expect(codes(await start(KEELUNG, 10, cast.police))).toEqual(['FORBIDDEN']);

    const id = await started();
    expect(codes(await start(KEELUNG, 10))).toEqual(['CONFLICT']);
    expect(await campaign(id, cast.kaohsiungReviewer)).toBeNull();
    for (const each of [id, '01890000-0000-7000-8000-000000000000']) {
      expect(codes(await query(cast.kaohsiungReviewer, STOP, { id: each, reason: '無關' }))).toEqual(['NOT_FOUND']);
    }
    expect((await campaign(id, administrator)).id).toBe(id);
    expect(codes(await query(cast.reviewer, STOP, { id, reason: ' ' }))).toEqual(['REQUIRED']);
  });
});
