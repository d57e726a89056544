import { describe, expect, it } from 'vitest';
import { done, type Shown, statesOf, useApplications } from './support/applications.js';
import { buildAnalyst } from './support/build.js';
import { buildGateSystem } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const story = useApplications();
const { cast, person, filled, about, ask, submit, submitted, decideAll, mark, find, approved, card, at } = story;
const out = (...a: unknown[]) => process.stderr.write(`ZZ ${a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ')}\n`);
const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) { updatePerson(id: $id, version: $version, input: $input) { id } }`;
const newDoc = async (id: string, n: string) => {
  const told = await ask(cast.dehai.operator, UPDATE, { id, version: 1, input: { idKind: 'PASSPORT', idNumber: n, name: '王某' } });
  out('update', told.errors.map((e) => [e.message, e.extensions]));
};

describe('attacks', () => {
  it('A edited number after issue', async () => {
    const p = await person();
    await card(p);
    await newDoc(p, 'ZZ111222');
    const told = await submit(filled([p]));
    out('A second periodic for the same record with another number', told.errors.map((e) => e.extensions.code), told.data?.submitApplication?.number);
    if (told.errors.length === 0) out(statesOf(await approved(done(told))));
  }, 60000);
  it('B code', async () => {
    const a = await approved(await submitted(filled([await person()])));
    const n = a.items.items[0]?.issuedPass?.number;
    out('B code before made', (await ask(cast.dehai.operator, `{ pass(number: "${n}") { status code } }`, {})).data);
  });
  it('C filter', async () => {
    const a = await approved(await submitted(filled([await person()])));
    const analyst = await buildAnalyst(cast.app);
    for (const v of [cast.elsewhere, analyst]) {
      const q = await ask(v, `{ passes(filter: { ownership: OWNED, applicationNumber: "${a.number}" }) { total items { number applicationNumber holder { masked } } } }`, {});
      out('C', q.data, q.errors.map((e) => e.extensions.code));
    }
  });
  it('D drafts', async () => {
    const long = '長'.repeat(100);
    const list = Array.from({ length: 100 }, () => long);
    let bytes = 0;
    for (let i = 0; i < 50; i++) {
      const r = await ask(cast.yonghang.operator, `mutation($c: ApplicationDraftInput!) { saveApplicationDraft(form: PERIODIC, content: $c) { id } }`, { c: { areaCodes: list, personIds: list, passNumbers: list } });
      bytes = r.status;
    }
    const t = performance.now();
    const r = await ask(cast.yonghang.operator, `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: applicationDrafts { reason areaCodes personIds passNumbers }`).join(' ')} }`, {});
    out('D', bytes, r.status, r.text.length, performance.now() - t, r.errors.map((e) => e.extensions));
  }, 60000);
  it('E cursor', async () => {
    const gate = await buildGateSystem(cast.app, 'gates-zz', ['KL']);
    for (const since of ['1-9999999999999999999', '99999999999999999999-1']) {
      const r = await ask(gate, 'query($s: String) { passChanges(since: $s) { cursor more } }', { s: since });
      out('E', since, r.status, r.data, r.errors.map((e) => e.extensions));
    }
  });
  it('F hundred', async () => {
    const people = [];
    for (let i = 0; i < 100; i++) people.push(await person());
    const areas = (await ask(cast.dehai.operator, '{ ports { areas { code } } }', {})).data.ports.flatMap((p: { areas: { code: string }[] }) => p.areas.map((x) => x.code)).slice(0, 50);
    const time = async <T>(n: string, f: () => Promise<T>) => { const t = performance.now(); const r = await f(); out('F', n, Math.round(performance.now() - t)); return r; };
    const S = `id number version items(size: 100) { items { id state issuedPass { number } } }`;
    const input = filled(people, { areaCodes: areas });
    const sent = await time('submit', () => ask(cast.dehai.operator, `mutation($input: ApplicationInput!) { submitApplication(input: $input) { ${S} } }`, { input }));
    let shown: Shown = done(sent);
    const D = `mutation D($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) { decideApplication(id: $id, version: $version, decisions: $decisions) { ${S} } }`;
    const say = (v: typeof cast.reviewer, action: string) => ask(v, D, { id: shown.id, version: shown.version, decisions: shown.items.items.map((i) => ({ itemId: i.id, action, reason: action === 'APPROVE' ? null : '不符'.repeat(200) })) });
    shown = done(await time('review', () => say(cast.reviewer, 'APPROVE')));
    shown = done(await time('police', () => say(cast.police, 'APPROVE')));
    const numbers = shown.items.items.map((i) => i.issuedPass?.number ?? '');
    await time('mark made', () => mark(numbers, 'MARK_MADE'));
    await time('mark collected', () => mark(numbers, 'MARK_COLLECTED'));
    shown = done(await time('cancel submit', () => ask(cast.dehai.operator, `mutation($input: ApplicationInput!) { submitApplication(input: $input) { ${S} } }`, { input: about('CANCELLATION', numbers) })));
    shown = done(await time('cancel approve', () => say(cast.reviewer, 'APPROVE')));
    const full = await time('read whole', () => ask(cast.reviewer, `query($n: String!) { application(number: $n) { items(size: 100) { items { id actions eligibility { allowed } holder { name idNumber } } } steps { itemIds } attachments { file { url } } passes { number } } }`, { n: done(sent).number }));
    out('F read', full.status, full.text.length, full.errors.map((e) => e.extensions.code));
  }, 120000);
  it('L work', async () => {
    for (let i = 0; i < 60; i++) await submitted(filled([await person()]));
    const t = performance.now();
    const r = await ask(cast.reviewer, `{ ${['a', 'b', 'c', 'd'].map((x) => `${x}: applications(size: 100) { items { work { id } } }`).join(' ')} }`, {});
    out('L', r.status, Math.round(performance.now() - t), r.errors.map((e) => e.extensions));
    const t2 = performance.now();
    const r2 = await ask(cast.reviewer, `{ ${['a', 'b', 'c', 'd'].map((x) => `${x}: applications(size: 100) { items { id } }`).join(' ')} }`, {});
    out('L without', r2.status, Math.round(performance.now() - t2));
  }, 120000);
  it('J logs', async () => {
    const all = cast.app.logs.join('\n');
    out('J', all.length, /羅三九九|A4000|王某|ZZ111222|op-0459|Bearer|dehai/.exec(all)?.[0], cast.app.logs.at(-1));
    const jobs = await rowsOf<{ table_name: string }>(cast.app, `select table_schema||'.'||table_name table_name from information_schema.tables where table_name like '%job%' or table_name like '%outbox%'`);
    out('J', jobs);
  });
});
