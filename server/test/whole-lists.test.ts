import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { rowsOf } from './support/rows.js';

const PASSES = `query($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
  passes(filter: $filter, order: $order, page: $page, size: $size) { items { number holder { name masked } } } }`;
const ORDERS = [
  'ISSUED_DESC',
  'ISSUED_ASC',
  'NUMBER_ASC',
  'NUMBER_DESC',
  'VALID_TO_ASC',
  'VALID_TO_DESC',
  'COLLECTED_DESC',
];
/** Lists beside that of passes, each with what names its rows and who reads it. */
const LISTS = {
  applications: ['reviewer-kl', '', 'number'],
  idNumberReads: ['port-admin', '', 'id'],
  suspensions: ['reviewer-kl', '', 'id'],
  fees: ['reviewer-kl', '', 'id'],
  reinstatements: ['reviewer-kl', '', 'id'],
  people: ['demo-a', '', 'id'],
  unusedCards: ['reviewer-kl', 'list: SIX_MONTHS, ', 'pass { number }'],
  anomalousCards: ['reviewer-kl', '', 'pass { number }'],
} as const;

type Line = { data?: Record<string, { items: object[] }>; errors?: { extensions: { code: string } }[]; rows?: number };

let app: TestApp;

async function viewer(name: string): Promise<TestViewer> {
  const [account] = await rowsOf<{ id: string }>(app, 'select id from account where account_name = $1', name);
  return app.signedIn(account?.id ?? '');
}

async function wholeList(sender: TestViewer, query: string, variables: object = {}, headers = {}) {
  const payload = { query, variables };
  const { statusCode, body } = await app.send(sender, { method: 'POST', url: '/rows', payload, headers });
  const lines = body
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const items = lines.flatMap(({ data }) => (data ? (Object.values(data)[0]?.items ?? []) : []));
  return { status: statusCode, lines, items, end: lines.at(-1) };
}
const codesOf = ({ end }: { end: Line | undefined }) => end?.errors?.map(({ extensions }) => extensions.code);

/** The same, page by page as the clients' lists ask. */
async function pagesOf(sender: TestViewer, query: string, variables: object = {}, size = 40) {
  const items: object[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await app.query(sender, query, { ...variables, page, size });
    const found = (Object.values(data)[0] as { items: object[] }).items;
    items.push(...found);
    if (found.length < size) return items;
  }
}

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  return app.stop;
});
afterEach(() => vi.restoreAllMocks());

describe('a list that is read to its end', () => {
  it.each(ORDERS)('has the rows of its pages in the order %s, without values as well', async (order) => {
    const staff = await viewer('reviewer-kl');
    const variables = { filter: {}, order };
    const whole = await wholeList(staff, PASSES, { ...variables, page: 1, size: 7 });
    expect(whole.items.length).toBeGreaterThan(20);
    expect(whole.items).toEqual(await pagesOf(staff, PASSES, variables));
    expect(whole.end).toEqual({ complete: true, rows: whole.items.length });
  });

  it.each(Object.entries(LISTS))('has the rows of its pages: %s', async (list, [name, more, row]) => {
    const sender = await viewer(name);
    const query = `query($page: Int!, $size: Int!) { ${list}(${more}page: $page, size: $size) { items { ${row} } } }`;
    const whole = await wholeList(sender, query, { page: 1, size: 1 });
    expect(whole.items).toEqual(await pagesOf(sender, query));
    expect(whole.end).toEqual({ complete: true, rows: whole.items.length });
  });

  it('shows what the list shows: one’s own in clear, those of colleagues and other companies masked (R-ACC-1, R-ACC-2)', async () => {
    const operator = await viewer('demo-a2');
    for (const ownership of ['OWNED', 'NON_OWNED']) {
      const variables = { filter: { ownership }, order: 'ISSUED_DESC' };
      const whole = await wholeList(operator, PASSES, { ...variables, page: 1, size: 3 });
      expect(whole.items).toEqual(await pagesOf(operator, PASSES, variables));
      const masked = new Set((whole.items as { holder: { masked: boolean } }[]).map(({ holder }) => holder.masked));
      expect(masked).toEqual(new Set([ownership !== 'OWNED']));
    }
  });

  it('counts and records a search among others’ rows once, however many pages it has (R-ACC-3)', async () => {
    const operator = await viewer('demo-a2');
    const variables = { filter: { ownership: 'NON_OWNED' }, order: 'ISSUED_DESC', page: 1, size: 1 };
    const all = (await wholeList(operator, PASSES, variables)).items as { number: string }[];
    const [common] = await rowsOf<{ holder_name: string; count: number }>(
      app,
      `select holder_name, count(*)::int count from pass where number = any($1::text[]) group by 1 order by 2 desc limit 1`,
      all.map(({ number }) => number),
    );
    const searches = async () =>
      (
        await rowsOf<{ count: number }>(
          app,
          "select count(*)::int count from audit_entry where action = 'NAME_SEARCHED'",
        )
      )[0]?.count ?? 0;
    const before = await searches();
    const filter = { ownership: 'NON_OWNED', holderName: common?.holder_name };
    const found = await wholeList(operator, PASSES, { ...variables, filter });
    expect(found.items).toHaveLength(common?.count ?? 0);
    expect(found.lines.length).toBeGreaterThan(1);
    expect((await searches()) - before).toBe(1);
  });

  it('stops with the session, and says that it is not complete (R-ACC-5)', async () => {
    const staff = await viewer('reviewer-kl');
    const now = app.clock.now();
    let asked = 0;
    vi.spyOn(app.clock, 'now').mockImplementation(() => {
      asked += 1;
      return asked > 2 ? new Date(now.getTime() + 3 * 86_400_000) : now;
    });
    const whole = await wholeList(staff, PASSES, { filter: {}, order: 'ISSUED_DESC', page: 1, size: 5 });
    expect(whole.items.length).toBeGreaterThan(0);
    expect(codesOf(whole)).toEqual(['UNAUTHENTICATED']);
    expect(whole.lines.some((line) => 'complete' in line)).toBe(false);
  });

  it('is refused before its first row where the list is: visitors, roles without it, filters that are not allowed', async () => {
    const variables = { filter: {}, order: 'ISSUED_DESC', page: 1, size: 5 };
    expect(codesOf(await wholeList({}, PASSES, variables))).toEqual(['UNAUTHENTICATED']);
    const wrong = await wholeList({ token: 'x'.repeat(43) }, PASSES, variables);
    expect([wrong.status, codesOf(wrong)]).toEqual([401, ['UNAUTHENTICATED']]);
    const reads = '{ idNumberReads(page: 1, size: 5) { items { id } } }';
    const forbidden = await wholeList(await viewer('demo-a'), reads);
    expect([forbidden.status, codesOf(forbidden), forbidden.items]).toEqual([400, ['FORBIDDEN'], []]);
    const filter = { ownership: 'NON_OWNED', spotChecks: ['FAILED'] };
    expect(codesOf(await wholeList(await viewer('demo-a'), PASSES, { ...variables, filter }))).toEqual([
      'FILTER_NOT_ALLOWED',
    ]);
    const costly = { ...variables, size: 5000 };
    expect((await wholeList(await viewer('demo-a'), PASSES, costly)).lines[0]?.errors).toHaveLength(1);
  });

  it('is one list: no mutation, no several fields, nothing without pages, no page but the first, no other site', async () => {
    const staff = await viewer('reviewer-kl');
    const passes = '{ passes { items { number } } }';
    for (const query of [
      'mutation { signOut }',
      `{ a: ${passes.slice(1, -1)} b: ${passes.slice(1, -1)} }`,
      '{ ports { code } }',
      'nonsense',
    ]) {
      expect(codesOf(await wholeList(staff, query))).toEqual(['BAD_REQUEST']);
    }
    expect(codesOf(await wholeList(staff, '{ passes(page: 2) { items { number } } }'))).toEqual(['OUT_OF_RANGE']);
    expect((await wholeList(staff, passes, {}, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await app.query(staff, '{ viewer { sections } }')).errors).toEqual([]);
  });

  it('leaves no trace where the field has no pages', async () => {
    const staff = await viewer('reviewer-kl');
    const audits = async () => rowsOf(app, 'select count(*)::int count from audit_entry');
    const before = await audits();
    const dossier = '{ personDossier(idKind: NATIONAL_ID, idNumber: "A123456789") { __typename } }';
    expect(codesOf(await wholeList(staff, dossier))).toEqual(['BAD_REQUEST']);
    expect(await audits()).toEqual(before);
  });

  it('is read twice at once by an account; others are refused before anything is read for them or counted', async () => {
    const staff = await viewer('reviewer-kh');
    const variables = { filter: {}, order: 'ISSUED_DESC', page: 1, size: 1 };
    const walks = await Promise.all(Array.from({ length: 65 }, () => wholeList(staff, PASSES, variables)));
    const refused = walks.filter(({ end }) => end?.rows === undefined);
    expect(new Set(refused.map((walk) => `${walk.status} ${codesOf(walk)}`))).toEqual(new Set(['503 UNAVAILABLE']));
    expect((await wholeList(staff, PASSES, variables)).end).toMatchObject({ complete: true });
  });

  it('may be read sixty times in an hour', async () => {
    const operator = await viewer('demo-b');
    const query = '{ people(page: 1, size: 100) { items { id } } }';
    for (let turn = 0; turn < 60; turn += 1)
      expect((await wholeList(operator, query)).end).toMatchObject({ complete: true });
    expect(codesOf(await wholeList(operator, query))).toEqual(['RATE_LIMITED']);
  });

  it('has no end at 5,000 rows, nor where /graphql turns no more pages', async () => {
    const operator = await viewer('demo-a');
    const own = { filter: { ownership: 'OWNED', kinds: ['SINGLE_ENTRY'] }, order: 'ISSUED_DESC', page: 1, size: 100 };
    const [one] = (await wholeList(operator, PASSES, own)).items as { number: string }[];
    // In portions: a statement has five seconds.
    for (let from = 1; from <= 5100; from += 850) {
      await rowsOf(
        app,
        `insert into pass select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
           'number', 'KLPS199-' || lpad(n::text, 6, '0'), 'roc_year', 199, 'sequence', n,
           'issued_at', p.issued_at + n * interval '1 microsecond'))).*
         from pass p, generate_series($2::int, $2::int + 849) n where p.number = $1`,
        one?.number,
        from,
      );
    }
    const whole = await wholeList(operator, PASSES, own);
    const numbers = (whole.items as { number: string }[]).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => number.startsWith('KLPS199-'))).toHaveLength(5100);
    expect(whole.end).toEqual({ complete: true, rows: numbers.length });
    const staff = await wholeList(await viewer('reviewer-kl'), PASSES, { ...own, filter: { number: 'KLPS199' } });
    expect(staff.end).toEqual({ complete: true, rows: 5100 });
  });
});
