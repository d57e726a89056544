import { beforeAll, describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { resetRateLimits } from './support/registration.js';
import { SECRETS } from './support/secrets.js';
import { buildWorld, type World } from './support/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

const READS = `query($filter: IdNumberReadFilter!) { idNumberReads(filter: $filter, size: 100) {
  items { action accountName screen address purpose passNumber subject { kind name masked idKind maskedIdNumber } } } }`;
const REVEAL = 'query RevealIdNumber($number: String!) { pass(number: $number) { holder { idNumber } } }';
const reads = async (viewer: TestViewer, filter: object) =>
  (await app.query(viewer, READS, { filter })).data.idNumberReads.items;

describe('R-ACC-4 the read log', () => {
  it('says whose number was read, masked as the record is for this viewer, from where, by which screen and what for', async () => {
    const reader = await world.newReviewer(['KL']);
    const [number = ''] = world.b.passNumbers;
    await app.query(reader.viewer, REVEAL, { number });
    await app.query(reader.viewer, REVEAL.replace('RevealIdNumber', 'MadeUp'), { number });
    const filter = { passNumber: number };
    const own = (await reads(reader.viewer, filter)).slice(0, 2);
    const [byProgram, byScreen] = own;
    expect(byScreen).toMatchObject({
      ...{
        screen: 'RevealIdNumber',
        purpose: 'PASS',
        passNumber: number,
        address: expect.stringMatching(/^[\d.:a-f/]+$/),
      },
      subject: { kind: 'PASS', name: SECRETS.name, masked: false, idKind: 'PASSPORT' },
    });
    expect(byScreen.subject.maskedIdNumber).toBe(`${SECRETS.idNumber.slice(0, -4)}****`);
    expect(byProgram.screen).toBe('pass');
    const { subject } = (await reads(world.administrator, filter))[0];
    expect(subject).toMatchObject({ masked: true, maskedIdNumber: byScreen.subject.maskedIdNumber });
    expect(subject.name).toContain('○');
  });

  it('is filtered by screen', async () => {
    const all = await reads(world.administrator, { screens: ['RevealIdNumber'] });
    expect(new Set(all.map(({ screen }: { screen: string }) => screen))).toEqual(new Set(['RevealIdNumber']));
    expect(await reads(world.administrator, { screens: [] })).toEqual([]);
  });

  it('is found by the whole number of a person, which is a search on record and limited', async () => {
    await resetRateLimits(app);
    const reviewer = await world.newReviewer(['KL']);
    const find = (idNumber: string) =>
      app.query(reviewer.viewer, READS, { filter: { document: { idKind: 'PASSPORT', idNumber } } });
    const found = (await find(SECRETS.idNumber)).data.idNumberReads.items;
    expect(found.length).toBeGreaterThan(1);
    for (const { subject } of found) expect(subject.name).toBe(SECRETS.name);
    expect(await world.auditCounts(reviewer.accountId)).toEqual({ ID_NUMBER_SEARCHED: 1 });
    expect(fieldErrors(await find('x'))).toEqual([['filter.document.idNumber', 'INVALID_PASSPORT_NUMBER']]);
    for (let wrong = 1; wrong <= 5; wrong += 1) {
      expect((await find(`ZZ900000${wrong}`)).data.idNumberReads.items).toEqual([]);
    }
    expect(fieldErrors(await find('ZZ9000006'))).toEqual([['filter.document.idNumber', 'RATE_LIMITED']]);
  });

  it('says who opened a person by the whole number, and nothing of a number that nobody has', async () => {
    await resetRateLimits(app);
    const reviewer = await world.newReviewer(['KL']);
    const open = (idNumber: string) =>
      app.query(
        reviewer.viewer,
        'query PersonDossierPage($n: String!) { personDossier(idKind: PASSPORT, idNumber: $n) { records { name } } }',
        { n: idNumber },
      );
    await open('ZZ9000001');
    expect(await world.auditCounts(reviewer.accountId)).not.toHaveProperty('PERSON_LOOKED_UP');
    await open(SECRETS.idNumber);
    expect(await world.auditCounts(reviewer.accountId)).toMatchObject({ PERSON_LOOKED_UP: 1 });
    const [entry] = await reads(world.administrator, { actions: ['PERSON_LOOKED_UP'] });
    expect(entry).toMatchObject({ screen: 'PersonDossierPage', purpose: 'PERSON', subject: { kind: 'PERSON' } });
  });
});
