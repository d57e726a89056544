import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type Changes,
  type CopiedPass,
  type GateHealth,
  type HealthAnswer,
  opens,
  readCode,
  Server,
  TokenRefused,
} from '../../gate-client/gate-client.js';
import { startTestApp, type TestApp } from './support/app.js';
import { GateWorld, PUSHED } from './support/gate-streams.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;
let world: GateWorld;

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: '2026-11-10T12:00:00+08:00' });
  world = await GateWorld.build(app);
  return app.stop;
});

describe('R-GATE-1 the sample client', () => {
  it('copies the passes, closes the gate to a card that is blocked, and reports', async () => {
    const { token = '' } = await world.system('gates-sample');
    const server = new Server(app.url, token);
    const [good, lost] = [await world.card(), await world.card()];
    const copy = new Map<string, CopiedPass>();
    const stop = new AbortController();
    let cursor = '';
    const store = (changes: Changes) => {
      for (const pass of changes.passes) copy.set(pass.number, pass);
      cursor = changes.cursor;
    };
    const over = await world.card({ validTo: new Date('2026-11-09T23:59:59+08:00') });
    const following = server.follow(null, store, stop.signal);
    const now = app.clock.now();
    const may = (number: string, at = now) => opens(copy.get(number), 'KEELUNG-EAST', at);
    await vi.waitFor(() => expect([may(good), may(lost)]).toEqual([true, true]), PUSHED);
    // A gate that starts anew is spared what is over.
    expect(copy.has(over)).toBe(false);
    expect(may(good, new Date('2028-02-29T23:59:59+08:00'))).toBe(true);
    expect(may(good, new Date('2028-03-01T00:00:00+08:00'))).toBe(false);
    expect(opens(copy.get(good), 'KEELUNG-WEST', now)).toBe(false);
    expect(may('KLPC115-999999')).toBe(false);
    await world.block(lost);
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
    const { code } = (await app.query(world.company.operator, `{ pass(number: "${good}") { code } }`)).data.pass;
    const keys = new Map(gateKeys.map(({ keyId, publicKey }) => [keyId, publicKey]));
    expect(readCode(code, keys)?.number).toBe(good);

    const health = (unsentEvents: number): GateHealth => ({
      gateCode: 'KL-E1',
      condition: 'IN_ORDER',
      cursor,
      unsentEvents,
    });
    const answers: HealthAnswer[] = [];
    const alive = server.keepAlive(
      () => [health(2), { ...health(0), gateCode: 'NOWHERE' }],
      stop.signal,
      (answer) => answers.push(answer),
    );
    await vi.waitFor(() => expect(answers).toHaveLength(1), PUSHED);
    expect(answers[0]).toMatchObject({ unknownGates: ['NOWHERE'], pendingChanges: 0 });
    const [contact] = await rowsOf<{ unsent_events: number }>(app, 'select unsent_events from gate_contact');
    expect(contact).toEqual({ unsent_events: 2 });
    stop.abort();
    await Promise.allSettled([following, alive]);
  });

  it('gives up for a token that is refused', async () => {
    const server = new Server(app.url, 'x'.repeat(43));
    await expect(server.follow(null, () => undefined, new AbortController().signal)).rejects.toThrow(TokenRefused);
  });
});
