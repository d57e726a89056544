import { beforeAll, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAnalyst, buildCompany, buildPass, buildPerson, buildStaff } from './support/build.js';

const COUNTS = `query Counts($from: LocalDate!, $to: LocalDate!) {
  passesIssued(from: $from, to: $to) { from to series { port { code } kind issued } } }`;

let app: TestApp;
let own: BuiltCompany;
let other: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  own = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  other = await buildCompany(app, '永航船務有限公司', '10458570');
  const at = (text: string) => new Date(`${text}+08:00`);
  for (const [company, areaCode, issuedAt, kind] of [
    [own, 'KEELUNG-EAST', '2026-11-08T23:59:59', 'SINGLE_ENTRY'],
    [own, 'KEELUNG-EAST', '2026-11-09T00:00:00', 'SINGLE_ENTRY'],
    [own, 'KEELUNG-WEST', '2026-11-09T23:59:59', 'SINGLE_ENTRY'],
    [own, 'TAICHUNG-WEST', '2026-11-09T12:00:00', 'PERIODIC'],
    [other, 'KEELUNG-EAST', '2026-11-09T12:00:00', 'SINGLE_ENTRY'],
    [own, 'KEELUNG-EAST', '2026-11-10T00:00:00', 'SINGLE_ENTRY'],
  ] as const) {
    const person = await buildPerson(app, company.id, { idNumber: `C${Math.floor(Math.random() * 1e9)}` });
    await buildPass(app, company.id, person, { areaCode, issuedAt: at(issuedAt), kind });
  }
  return app.stop;
});

const ask = (viewer: TestViewer, from: string, to: string) => app.query(viewer, COUNTS, { from, to });
const counts = async (viewer: TestViewer) => (await ask(viewer, '2026-11-09', '2026-11-09')).data.passesIssued.series;
const row = (code: string, kind: string, ...issued: number[]) => ({ port: { code }, kind, issued });

describe('passes issued per day and port', () => {
  it('R-TIME-1 R-ACC-1 counts days in Taipei time and shows an operator the passes of their own company', async () => {
    expect(await counts(own.operator)).toEqual([row('KEELUNG', 'SINGLE_ENTRY', 2), row('TAICHUNG', 'PERIODIC', 1)]);
    expect(await counts(other.operator)).toEqual([row('KEELUNG', 'SINGLE_ENTRY', 1)]);
    expect((await ask(own.operator, '2026-11-07', '2026-11-10')).data.passesIssued).toEqual({
      from: '2026-11-07',
      to: '2026-11-10',
      series: [row('KEELUNG', 'SINGLE_ENTRY', 0, 1, 2, 1), row('TAICHUNG', 'PERIODIC', 0, 0, 1, 0)],
    });
  });

  it('R-ACC-1 shows a reviewer the ports of their branches and an analyst all ports', async () => {
    expect(await counts(await buildStaff(app, 'counting-tx', ['TX']))).toEqual([row('TAICHUNG', 'PERIODIC', 1)]);
    expect(await counts(await buildAnalyst(app))).toEqual([
      row('KEELUNG', 'SINGLE_ENTRY', 3),
      row('TAICHUNG', 'PERIODIC', 1),
    ]);
  });

  it('refuses an end before the start, more than a year, and invalid dates', async () => {
    expect(fieldErrors(await ask(own.operator, '2026-11-09', '2026-11-08'))).toEqual([['to', 'OUT_OF_RANGE']]);
    expect(fieldErrors(await ask(own.operator, '2025-11-08', '2026-11-09'))).toEqual([['to', 'OUT_OF_RANGE']]);
    expect(codes(await ask(own.operator, '2025-11-09', '2026-11-09'))).toEqual([]);
    for (const day of ['2026-02-30', 'x', '0000-01-01', '2026-11-09T00:00:00Z']) {
      expect(codes(await ask(own.operator, day, '2026-11-09')), day).toEqual(['BAD_REQUEST']);
    }
    expect(codes(await ask({}, '2026-11-09', '2026-11-09'))).toEqual(['UNAUTHENTICATED']);
    const one = 'passesIssued(from: "2026-11-09", to: "2026-11-09") { from }';
    expect(codes(await app.query(own.operator, `{ a: ${one} b: ${one} }`))).toEqual(['BAD_REQUEST']);
  });
});
