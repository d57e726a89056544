import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Changes, type CopiedPass, opens, readCode, Server, TokenRefused } from '../../gate-client/gate-client.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { buildGate, buildGateSystem, readAllChanges } from './support/gates.js';
import { rowsOf } from './support/rows.js';

/** A push takes a second where nothing else runs; here much else does. */
const PUSHED = { timeout: 15_000, interval: 50 };
const HOLD = 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { number } }';

let app: TestApp;
let company: BuiltCompany;
let person: string;

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: '2026-11-10T12:00:00+08:00' });
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  return app.stop;
});

const card = () =>
  buildPass(app, company.id, person, {
    kind: 'PERIODIC',
    areaCode: 'KEELUNG-EAST',
    issuedAt: new Date('2026-11-01T00:00:00+08:00'),
    validTo: new Date('2028-02-29T23:59:59+08:00'),
  });
const block = async (number: string) => {
  const input = { numbers: [number], cause: 'LOST', reason: '遺失於碼頭' };
  expect((await app.query(company.operator, HOLD, { input })).errors).toEqual([]);
};
const revoke = (system: TestViewer) =>
  rowsOf(
    app,
    'update access_token set revoked_at = $1 where account_id = (select id from account where account_name = $2) returning id',
    app.clock.now(),
    nameOf.get(system),
  );
const nameOf = new Map<TestViewer, string>();
async function system(name: string): Promise<TestViewer> {
  const built = await buildGateSystem(app, name, ['KL']);
  nameOf.set(built, name);
  return built;
}

/** The answer of the stream, and what has been read of it. */
async function listen(viewer: TestViewer, headers: Record<string, string> = {}, path = '/gate/changes') {
  const stop = new AbortController();
  const answer = await fetch(`${app.url}${path}`, {
    headers: { ...(viewer.token && { authorization: `Bearer ${viewer.token}` }), ...headers },
    signal: stop.signal,
  });
  const read = { text: '', ended: false };
  const reading = (async () => {
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) read.text += part;
  })();
  void reading.catch(() => undefined).finally(() => Object.assign(read, { ended: true }));
  return { answer, read, close: () => stop.abort() };
}
const cursorNow = async (viewer: TestViewer) => (await readAllChanges(app, viewer)).cursor ?? '';

describe('R-GATE-1 R-PRD-9 the push of changes', () => {
  it('sends a block to the gate, with its cursor, and resumes after it', async () => {
    const gate = await system('gates-push');
    const [one, two] = [await card(), await card()];
    const since = await cursorNow(gate);
    const first = await listen(gate, { 'last-event-id': since });
    expect(first.answer.headers.get('content-type')).toBe('text/event-stream');
    await block(one);
    await vi.waitFor(() => expect(first.read.text).toContain(one), PUSHED);
    await block(two);
    await vi.waitFor(() => expect(first.read.text).toContain(two), PUSHED);
    expect(first.read.text.split(one)).toHaveLength(2);
    first.close();
    const [, id = '', data = ''] = /^id: (.*)\nevent: changes\ndata: (.*)$/m.exec(first.read.text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      cursor: id,
      more: false,
      passes: [{ number: one, usable: false, periods: [] }],
    });

    const then = await listen(gate, {}, `/gate/changes?since=${id}`);
    await vi.waitFor(() => expect(then.read.text).toContain(two), PUSHED);
    expect(then.read.text).not.toContain(one);
    then.close();
  });

  it('ends when the token is revoked, and is then refused', async () => {
    const gate = await system('gates-revoked');
    const { read } = await listen(gate, { 'last-event-id': await cursorNow(gate) });
    await revoke(gate);
    await vi.waitFor(() => expect(read).toEqual({ text: expect.stringContaining('event: end'), ended: true }), PUSHED);
    expect((await listen(gate, { 'last-event-id': '0-0' })).answer.status).toBe(401);
  });

  it('is refused to bad tokens, other accounts, bad cursors and a fourth connection of one token', async () => {
    const gate = await system('gates-refused');
    const status = async (viewer: TestViewer, headers?: Record<string, string>, path?: string) => {
      const { answer, close, read } = await listen(viewer, headers, path);
      if (answer.ok) close();
      else await vi.waitFor(() => expect(read.ended).toBe(true));
      return [answer.status, answer.ok ? undefined : JSON.parse(read.text).errors[0].extensions];
    };
    const cursor = { 'last-event-id': '0-0' };
    expect(await status({}, cursor)).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    expect(await status({ token: 'x'.repeat(43) }, cursor)).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    const { cookie = '' } = company.operator;
    expect(await status({}, { ...cursor, cookie })).toEqual([403, { code: 'FORBIDDEN' }]);
    expect(await status(gate)).toEqual([400, { code: 'REQUIRED', field: 'since' }]);
    const bad = { code: 'INVALID', field: 'since' };
    expect(await status(gate, { 'last-event-id': "0-0'" })).toEqual([400, bad]);
    expect(await status(gate, {}, '/gate/changes?since=1-1&since=2-2')).toEqual([400, bad]);

    const open = [await listen(gate, cursor), await listen(gate, cursor), await listen(gate, cursor)];
    expect(await status(gate, cursor)).toEqual([429, { code: 'RATE_LIMITED', params: { retryAfterSeconds: 5 } }]);
    open[0]?.close();
    await vi.waitFor(async () => expect((await status(gate, cursor))[0]).toBe(200), PUSHED);
    for (const { close } of open) close();
  });
});

describe('R-GATE-1 the sample client', () => {
  it('copies the passes, closes the gate to a card that is blocked, and reports', async () => {
    const { token = '' } = await system('gates-sample');
    const server = new Server(app.url, token);
    const [good, lost] = [await card(), await card()];
    const copy = new Map<string, CopiedPass>();
    const stop = new AbortController();
    const store = ({ passes }: Changes) => {
      for (const pass of passes) copy.set(pass.number, pass);
    };
    const following = server.follow(null, store, stop.signal);
    const now = app.clock.now();
    const may = (number: string, at = now) => opens(copy.get(number), 'KEELUNG-EAST', at);
    await vi.waitFor(() => expect([may(good), may(lost)]).toEqual([true, true]), PUSHED);
    expect(may(good, new Date('2028-02-29T23:59:59+08:00'))).toBe(true);
    expect(may(good, new Date('2028-03-01T00:00:00+08:00'))).toBe(false);
    expect(opens(copy.get(good), 'KEELUNG-WEST', now)).toBe(false);
    expect(may('KLPC115-999999')).toBe(false);
    await block(lost);
    await vi.waitFor(() => expect([may(good), may(lost)]).toEqual([true, false]), PUSHED);

    const passage = (more: object = {}) => {
      return {
        eventId: randomUUID(),
        passNumber: good,
        gateCode: 'KL-E1',
        direction: 'IN' as const,
        at: now.toISOString(),
        ...more,
      };
    };
    const passages = [...Array.from({ length: 251 }, () => passage()), passage({ gateCode: 'CLOSED' })];
    const outcomes = (await server.report(passages)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual([...Array(251).fill('STORED'), 'REFUSED']);
    expect((await server.report(passages.slice(0, 1)))[0]?.outcome).toBe('ALREADY_STORED');

    const { gateKeys } = await server.ask<{ gateKeys: { keyId: string; publicKey: string }[] }>(
      '{ gateKeys { keyId publicKey } }',
      {},
    );
    const { code } = (await app.query(company.operator, `{ pass(number: "${good}") { code } }`)).data.pass;
    const keys = new Map(gateKeys.map(({ keyId, publicKey }) => [keyId, publicKey]));
    expect(readCode(code, keys)?.number).toBe(good);
    stop.abort();
    await following.catch(() => undefined);
  });

  it('gives up for a token that is refused', async () => {
    const server = new Server(app.url, 'x'.repeat(43));
    await expect(server.follow(null, () => undefined, new AbortController().signal)).rejects.toThrow(TokenRefused);
  });
});
