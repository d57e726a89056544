import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import { everyone } from '../src/access/rules.js';
import type { ShieldRule } from '../src/access/shield.js';
import { createSchema } from '../src/schema.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildAnalyst, buildCompany, buildStaff } from './support/build.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { rowsOf } from './support/rows.js';
import { anyArguments, shortDocument } from './support/walk.js';

let app: TestApp;
let gate: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

describe('R-GATE-1 what a gate system may do', () => {
  it('refuses every other field of the schema with a gate token, and every field without one', async () => {
    const own = new Set(['gates', 'mayPass', 'ownGateSystem', 'passChanges', 'reportGateHealth', 'reportPassages']);
    const schema = createSchema();
    const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
    for (const [kind, root] of Object.entries(roots) as ['query' | 'mutation', GraphQLObjectType][]) {
      const table: Record<string, object> = permissions[kind === 'query' ? 'Query' : 'Mutation'];
      for (const [name, field] of Object.entries(root.getFields())) {
        if (everyone.equals(table[name] as ShieldRule)) continue;
        const document = shortDocument(kind, field, anyArguments(field));
        if (!own.has(name)) expect(codes(await app.query(gate, document)), name).toEqual(['FORBIDDEN']);
        expect(codes(await app.query({}, document)), name).not.toEqual([]);
      }
    }
  });

  it('refuses queries and reports by any other account', async () => {
    const { operator } = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
    for (const viewer of [{}, operator, await buildStaff(app, 'rev', ['KL']), await buildAnalyst(app)]) {
      for (const document of [
        'mutation { reportPassages(passages: []) { stored } }',
        '{ passChanges { cursor } }',
        '{ mayPass(number: "x", gateCode: "KL-E1") { allowed } }',
      ]) {
        expect(codes(await app.query(viewer, document))[0]).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
      }
    }
  });

  it('refuses a gate account that has a session instead of a token', async () => {
    const [row] = await rowsOf<{ id: string }>(app, `select id from account where account_name = 'gates-kl'`);
    const viewer = await app.signedIn(row?.id ?? '');
    expect(codes(await app.query(viewer, '{ passChanges { cursor } }'))).toEqual(['FORBIDDEN']);
  });

  it('refuses two feeds or two reports in one document', async () => {
    for (const document of [
      '{ a: passChanges { cursor } b: passChanges { cursor } }',
      'mutation { a: reportPassages(passages: []) { stored } b: reportPassages(passages: []) { stored } }',
    ]) {
      expect(codes(await app.query(gate, document))).toEqual(['BAD_REQUEST']);
    }
    expect(
      codes(
        await app.query(
          gate,
          '{ a: mayPass(number: "x", gateCode: "KL-E1") { allowed } b: mayPass(number: "y", gateCode: "KL-E1") { allowed } }',
        ),
      ),
    ).toEqual([]);
  });

  it('answers with HTTP status 401 to a token that is wrong, over or revoked, and with the coded error', async () => {
    const kept = await buildGateSystem(app, 'gates-ended', ['KL']);
    const ask = (viewer: TestViewer, document = '{ passChanges { cursor } }') => app.query(viewer, document);
    expect(await ask(kept)).toMatchObject({ status: 200, errors: [] });
    const refused = {
      status: 401,
      headers: { 'www-authenticate': 'Bearer error="invalid_token"', 'cache-control': 'no-store' },
      data: null,
      errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }],
    };
    const changed = `${kept.token?.slice(0, -1)}${kept.token?.endsWith('A') ? 'B' : 'A'}`;
    for (const token of [changed, 'x', 'a.b.c']) expect(await ask({ token }), token).toMatchObject(refused);
    const bare = await app.query({}, '{ ports { code } }', undefined, { authorization: 'Bearer' });
    expect(bare).toMatchObject(refused);
    // What needs no account is refused as well: the sender believes to be known.
    expect(await ask({ token: changed }, '{ gateKeys { keyId } }')).toMatchObject(refused);
    const staff = await buildStaff(app, 'rev-with-token', ['KL']);
    expect(await ask({ ...staff, token: 'x' }, '{ viewer { accountName } }')).toMatchObject(refused);
    await rowsOf(
      app,
      `update access_token set expires_at = $1 where account_id = (select id from account where account_name = 'gates-ended')`,
      app.clock.now(),
    );
    expect(await ask(kept)).toMatchObject(refused);
    expect(await ask({})).toMatchObject({ status: 200, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('R-GATE-1 what a gate system reads of itself', () => {
  it('is its name, branches and tokens, and the gates of its branches, closed ones too', async () => {
    const system = await buildGateSystem(app, 'gates-of-taichung', ['TX', 'HL']);
    for (const [code, area] of [
      ['TX-W1', 'TAICHUNG-WEST'],
      ['TX-W2', 'TAICHUNG-WEST'],
      ['KL-W1', 'KEELUNG-WEST'],
    ] as const) {
      await buildGate(app, code, area);
    }
    await rowsOf(app, `update gate set closed_at = now() where code = 'TX-W2'`);
    const own = '{ ownGateSystem { name state branches { code } tokens { label expiresAt } } }';
    expect((await app.query(system, own)).data.ownGateSystem).toEqual({
      name: '林港生',
      state: 'ACTIVE',
      branches: [{ code: 'TX' }, { code: 'HL' }],
      tokens: [{ label: '管制站', expiresAt: '2030-01-01T08:00:00+08:00' }],
    });
    const gates = async (viewer: TestViewer, filter = '') =>
      (await app.query(viewer, `{ gates(size: 100 ${filter}) { total items { code state } } }`)).data.gates;
    expect(await gates(system)).toEqual({
      total: 2,
      items: [
        { code: 'TX-W1', state: 'OPEN' },
        { code: 'TX-W2', state: 'CLOSED' },
      ],
    });
    expect(await gates(system, ', filter: { search: "KL" }')).toEqual({ total: 0, items: [] });
    expect(await gates(system, ', filter: { portCode: "KEELUNG" }')).toEqual({ total: 0, items: [] });
    expect(
      (
        await gates(
          await app.signedIn(await buildAccount(app, 'STAFF', 'gates-admin', { staffRoles: ['ADMINISTRATOR'] })),
        )
      ).total,
    ).toBe(4);
  });
});
