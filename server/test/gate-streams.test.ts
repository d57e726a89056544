import 'reflect-metadata';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { GateSystem } from '../src/access/viewer.js';
import { ChangeStreams } from '../src/http/gate-change-streams.js';
import { authenticate } from '../src/sessions/authentication.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { GateWorld, listen, PUSHED } from './support/gate-streams.js';

let app: TestApp;
let world: GateWorld;

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: '2026-11-10T12:00:00+08:00' });
  world = await GateWorld.build(app);
  return app.stop;
});

describe('R-GATE-1 R-PRD-9 the push of changes', () => {
  it('sends a block to the gate, with its cursor, and resumes after it', async () => {
    const gate = await world.system('gates-push');
    const [one, two] = [await world.card(), await world.card()];
    const since = await world.cursorNow(gate);
    const first = await listen(app, gate, { 'last-event-id': since });
    expect(first.answer.headers.get('content-type')).toBe('text/event-stream');
    await world.block(one);
    await vi.waitFor(() => expect(first.read.text).toContain(one), PUSHED);
    await world.block(two);
    await vi.waitFor(() => expect(first.read.text).toContain(two), PUSHED);
    expect(first.read.text.split(one)).toHaveLength(2);
    first.close();
    const [, id = '', data = ''] = /^id: (.*)\nevent: changes\ndata: (.*)$/m.exec(first.read.text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      cursor: id,
      more: false,
      passes: [{ number: one, usable: false, periods: [] }],
    });

    const then = await listen(app, gate, {}, `/gate/changes?since=${id}`);
    await vi.waitFor(() => expect(then.read.text).toContain(two), PUSHED);
    expect(then.read.text).not.toContain(one);
    then.close();
  });

  it('has a block at the gate within two seconds', async () => {
    const gate = await world.system('gates-soon');
    const { read, close } = await listen(app, gate, { 'last-event-id': await world.cursorNow(gate) });
    const took: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const card = await world.card();
      await vi.waitFor(() => expect(read.text).toContain(card), PUSHED);
      const blocked = new RegExp(`"number":"${card}"[^}]*"usable":false`);
      await world.block(card);
      const begun = performance.now();
      await vi.waitFor(() => expect(read.text).toMatch(blocked), { timeout: 15_000, interval: 10 });
      took.push(performance.now() - begun);
    }
    close();
    // The median, as other tests keep the machine busy.
    expect(took.toSorted((one, other) => one - other)[2]).toBeLessThan(2_000);
  });

  it('ends when the token is revoked, and is then refused', async () => {
    const gate = await world.system('gates-revoked');
    const { read } = await listen(app, gate, { 'last-event-id': await world.cursorNow(gate) });
    await world.revoke(gate);
    await vi.waitFor(() => expect(read).toEqual({ text: expect.stringContaining('event: end'), ended: true }), PUSHED);
    expect((await listen(app, gate, { 'last-event-id': '0-0' })).answer.status).toBe(401);
  });

  it('is refused to bad tokens, other accounts and bad cursors', async () => {
    const gate = await world.system('gates-refused');
    const status = async (viewer: TestViewer, headers?: Record<string, string>, path?: string) => {
      const { answer, close, read } = await listen(app, viewer, headers, path);
      if (answer.ok) close();
      else await vi.waitFor(() => expect(read.ended).toBe(true));
      return [answer.status, answer.ok ? undefined : JSON.parse(read.text).errors[0].extensions];
    };
    const cursor = { 'last-event-id': '0-0' };
    expect(await status({}, cursor)).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    expect(await status({ token: 'x'.repeat(43) }, cursor)).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    const { cookie = '' } = world.company.operator;
    expect(await status({}, { ...cursor, cookie })).toEqual([403, { code: 'FORBIDDEN' }]);
    expect(await status(gate)).toEqual([400, { code: 'REQUIRED', field: 'since' }]);
    const bad = { code: 'INVALID', field: 'since' };
    expect(await status(gate, { 'last-event-id': "0-0'" })).toEqual([400, bad]);
    expect(await status(gate, {}, '/gate/changes?since=1-1&since=2-2')).toEqual([400, bad]);
  });

  it('ends the oldest of a gate system that opens a fourth, and says why', async () => {
    const [gate, other] = [await world.system('gates-fourth'), await world.system('gates-beside')];
    const cursor = { 'last-event-id': await world.cursorNow(gate) };
    const beside = await listen(app, other, cursor);
    const [oldest, ...open] = [
      await listen(app, gate, cursor),
      await listen(app, gate, cursor),
      await listen(app, gate, cursor),
    ];
    const fourth = await listen(app, gate, cursor);
    expect(fourth.answer.status).toBe(200);
    await vi.waitFor(() => expect(oldest?.read.ended).toBe(true), PUSHED);
    expect(oldest?.read.text).toContain('event: end\ndata: {"code":"TOO_MANY"}');
    const card = await world.card();
    for (const { read } of [beside, ...open, fourth]) await vi.waitFor(() => expect(read.text).toContain(card), PUSHED);
    for (const { close } of [beside, ...open, fourth]) close();
  });
});

describe('R-GATE-1 a listener that does not read', () => {
  const viewerOf = async ({ token }: TestViewer) =>
    (await authenticate(
      app.services,
      { bearerToken: token, sessionToken: undefined, address: '127.0.0.1' },
      app.clock.now(),
    )) as GateSystem;

  it('keeps nobody else waiting, is dropped with a reason, and resumes from its cursor', async () => {
    const gate = await world.system('gates-slow');
    const viewer = await viewerOf(gate);
    const since = await world.cursorNow(gate);
    const cards: string[] = [];
    for (let count = 0; count < 60; count += 1) cards.push(await world.card());
    await world.cursorNow(gate);
    const streams = new ChangeStreams(app.services, { turn: 20, slow: 1_000 });
    const slow = streams.open(viewer, since);
    await vi.waitFor(() => expect(slow.writableNeedDrain).toBe(true), PUSHED);

    const brisk = streams.open(viewer, await world.cursorNow(gate));
    let heard = '';
    brisk.on('data', (part: Buffer) => (heard += part.toString()));
    const late = await world.card();
    await vi.waitFor(() => expect(heard).toContain(late), PUSHED);

    await vi.waitFor(() => expect(slow.writableEnded).toBe(true), PUSHED);
    let read = '';
    for await (const part of slow) read += part.toString();
    expect(read).toMatch(/event: end\ndata: {"code":"TIMEOUT"}\n\n$/);
    expect(read).not.toContain(late);
    const cursor = [...read.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '';
    const again = streams.open(viewer, cursor);
    let rest = '';
    again.on('data', (part: Buffer) => (rest += part.toString()));
    await vi.waitFor(() => expect(rest).toContain(late), PUSHED);
    expect(cards.filter((card) => !`${read}${rest}`.includes(card))).toEqual([]);
    streams.endAll();
  });
});
