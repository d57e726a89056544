import { expect } from 'vitest';
import type { TestApp, TestViewer } from './app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './build.js';
import { buildGate, buildGateSystem, readAllChanges } from './gates.js';
import { rowsOf } from './rows.js';

/** A push takes a quarter of a second where nothing else runs; here much else does. */
export const PUSHED = { timeout: 15_000, interval: 50 };
const HOLD = 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { number } }';

/** A company with cards of 基隆 that it may block, and gate systems that hear of it. */
export class GateWorld {
  readonly #names = new Map<TestViewer, string>();

  private constructor(
    private readonly app: TestApp,
    readonly company: BuiltCompany,
    private readonly person: string,
  ) {}

  static async build(app: TestApp): Promise<GateWorld> {
    const company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
    const person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
    await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
    return new GateWorld(app, company, person);
  }

  card(more: object = {}): Promise<string> {
    return buildPass(this.app, this.company.id, this.person, {
      kind: 'PERIODIC',
      areaCode: 'KEELUNG-EAST',
      issuedAt: new Date('2026-11-01T00:00:00+08:00'),
      validTo: new Date('2028-02-29T23:59:59+08:00'),
      ...more,
    });
  }

  async block(number: string): Promise<void> {
    const input = { numbers: [number], cause: 'LOST', reason: '遺失於碼頭' };
    expect((await this.app.query(this.company.operator, HOLD, { input })).errors).toEqual([]);
  }

  async system(name: string): Promise<TestViewer> {
    const built = await buildGateSystem(this.app, name, ['KL']);
    this.#names.set(built, name);
    return built;
  }

  async revoke(system: TestViewer): Promise<void> {
    await rowsOf(
      this.app,
      'update access_token set revoked_at = $1 where account_id = (select id from account where account_name = $2) returning id',
      this.app.clock.now(),
      this.#names.get(system),
    );
  }

  async cursorNow(viewer: TestViewer): Promise<string> {
    return (await readAllChanges(this.app, viewer)).cursor ?? '';
  }
}

/** The answer of the stream, and what has been read of it. */
export async function listen(
  app: TestApp,
  viewer: TestViewer,
  headers: Record<string, string> = {},
  path = '/gate/changes',
) {
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
