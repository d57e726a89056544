import { describe, expect, it } from 'vitest';
import { done, refusals, type Told, useApplications } from './support/applications.js';
import { written } from './support/written.js';

const story = useApplications();
const { cast, person, newPassport, filled, about, ask, submit, submitted, holds, decideAll } = story;

const REASON = 'code until limit attachment applicationNumber port { name }';
const OF_PERSON = `query($id: ID!, $form: FormKind!, $ports: [String!]!) {
  one: eligibility(form: $form, personId: $id, portCodes: $ports) { allowed reasons { ${REASON} } }
  person(id: $id) { eligibility(form: $form, portCodes: $ports) { allowed reasons { ${REASON} } } }
  people(filter: { ids: [$id] }) { items { eligibility(form: $form, portCodes: $ports) { allowed reasons { ${REASON} } } } } }`;
const OF_PASS = `query($number: String!, $form: FormKind!) {
  one: eligibility(form: $form, passNumber: $number) { allowed reasons { ${REASON} } }
  pass(number: $number) { eligibility(form: $form) { allowed reasons { ${REASON} } } } }`;

const later = new Date('2027-11-19T23:59:59+08:00');
const over = new Date('2026-11-10T09:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
type Said = Record<string, unknown>;

/** What stands in the way, as a schema answer or the refusal of a mutation tells it. */
const told = ({ code, until, limit, attachment, applicationNumber, port }: Said): Said => ({
  ...{ code, until: until ?? null, limit: limit ?? null, attachment: attachment ?? null },
  ...{ applicationNumber: applicationNumber ?? null, port: (port as Said | null)?.name ?? null },
});
const refused = ({ errors }: Told, field: string): Said[] =>
  errors.map(({ extensions }) => {
    expect(extensions.field).toBe(field);
    const { portZh, ...params } = (extensions.params ?? {}) as Said;
    return told({ code: extensions.code, ...params, port: portZh ? { name: portZh } : null });
  });

/** The same document in both companies; the other one gave it a card. */
async function elsewhere(facts: object): Promise<string> {
  const idNumber = newPassport();
  await holds(await person({ idNumber }, cast.yonghang), facts, cast.yonghang);
  return person({ idNumber });
}
const withCard = async (facts: object) => {
  const id = await person();
  await holds(id, facts);
  return id;
};
const oneSingleEntry = (personIds: string[], areaCodes: string[]) => ({
  ...{ form: 'FOREIGN_SINGLE_ENTRY', reason: '施工', areaCodes, personIds },
  ...{ personalDataConsent: true, documentsConfirmed: true },
});

const NONE = { FOREIGN_SINGLE_ENTRY: [], PERIODIC: [], TEMPORARY: [] };
const EXISTS = { ...NONE, FOREIGN_SINGLE_ENTRY: ['USABLE_PASS_EXISTS'], PERIODIC: ['PERIODIC_PASS_EXISTS'] };
const DEACTIVATED = { PERIODIC: ['PERIODIC_PASS_DEACTIVATED'], TEMPORARY: ['PERIODIC_PASS_DEACTIVATED'] };
const PEOPLE: [title: string, person: () => Promise<string>, codes: Record<keyof typeof NONE, string[]>][] = [
  ['somebody new', () => person(), NONE],
  [
    'no photo',
    () => person({ photo: false }),
    { ...NONE, PERIODIC: ['ATTACHMENT_MISSING'], TEMPORARY: ['ATTACHMENT_MISSING'] },
  ],
  ['R-PRD-2 a valid periodic pass', () => withCard({ validTo: later }), EXISTS],
  ['R-PRD-2 one of another company', () => elsewhere({ validTo: later }), EXISTS],
  [
    'R-PRD-2 R-ONE-4 one that is not made yet, which is valid but opens nothing',
    () => elsewhere({ validTo: later, made: false }),
    { ...EXISTS, FOREIGN_SINGLE_ENTRY: [] },
  ],
  [
    'R-PRD-3 R-ONE-4 a deactivated one',
    () => withCard({ validTo: later, deactivatedAt: over }),
    { ...NONE, ...DEACTIVATED },
  ],
  [
    'R-PRD-3 R-ONE-4 a deactivated one of another company',
    () => elsewhere({ validTo: later, deactivatedAt: over }),
    { ...NONE, ...DEACTIVATED },
  ],
  ['R-PRD-2 a cancelled one', () => withCard({ validTo: later, cancelledAt: over }), NONE],
  ['R-PRD-2 one that was over a second ago', () => withCard({ validTo: over }), NONE],
  ['R-PRD-2 one in its last second', () => withCard({ validTo: new Date('2026-11-10T10:00:00+08:00') }), EXISTS],
  [
    'R-ONE-4 a temporary pass',
    () => withCard({ kind: 'TEMPORARY', validTo: later }),
    { ...NONE, FOREIGN_SINGLE_ENTRY: ['USABLE_PASS_EXISTS'] },
  ],
  [
    'an application under way',
    async () => {
      const id = await person();
      await submitted(filled([id]));
      return id;
    },
    { ...NONE, PERIODIC: ['OPEN_APPLICATION_EXISTS'] },
  ],
  [
    'R-ONE-3 all of the month taken',
    async () => {
      const id = await person();
      await submitted(oneSingleEntry([id], ['TAIPEI-EAST', 'SUAO-ALL', 'ANPING-ALL']));
      return id;
    },
    { ...NONE, FOREIGN_SINGLE_ENTRY: ['MONTHLY_LIMIT_REACHED'] },
  ],
];

describe('eligibility of a person is one answer', () => {
  it.each(PEOPLE)('%s', async (_title, build, codes) => {
    const id = await build();
    for (const form of ['FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY'] as const) {
      const { data } = await ask(cast.dehai.operator, OF_PERSON, { id, form, ports: ['KEELUNG'] });
      const reasons = data.one.reasons.map(told);
      expect([form, reasons.map(({ code }: Said) => code)]).toEqual([form, codes[form]]);
      expect(data.one.allowed).toBe(codes[form].length === 0);
      expect(data.person.eligibility).toEqual(data.one);
      expect(data.people.items).toEqual([{ eligibility: data.one }]);
      const term = { count: 1, unit: 'MONTH' };
      const input =
        form === 'FOREIGN_SINGLE_ENTRY' ? oneSingleEntry([id], ['KEELUNG-EAST']) : filled([id], { form, term });
      const before = await written(cast.app);
      const answer = await submit(input);
      expect(refused(answer, 'personIds.0')).toEqual(reasons);
      if (codes[form].length > 0) expect(await written(cast.app)).toEqual(before);
    }
  });

  it('R-ACC-5 is told of nobody else’s people or passes, and of nothing with a wrong form or place', async () => {
    const theirs = await person({}, cast.yonghang);
    const number = await holds(theirs, { validTo: later }, cast.yonghang);
    const asked = (variables: object) =>
      ask(
        cast.dehai.operator,
        'query($form: FormKind!, $id: ID, $number: String, $ports: [String!]) { eligibility(form: $form, personId: $id, passNumber: $number, portCodes: $ports) { allowed } }',
        variables,
      );
    for (const variables of [
      { form: 'PERIODIC', id: theirs },
      { form: 'PERIODIC' },
      { form: 'PERIODIC', number },
      { form: 'RENEWAL', number },
      { form: 'RENEWAL', id: theirs },
    ]) {
      expect(refusals(await asked(variables))).toEqual([['NOT_FOUND', undefined]]);
    }
    expect(refusals(await asked({ form: 'PERIODIC', id: await person(), ports: ['MOON'] }))).toEqual([
      ['UNKNOWN_PORT_AREA', 'portCodes'],
    ]);
    const { data } = await ask(
      cast.dehai.operator,
      'query($number: String!) { pass(number: $number) { eligibility(form: RENEWAL) { allowed } } }',
      { number },
    );
    expect(data.pass.eligibility).toBeNull();
  });
});

const FREE = { CANCELLATION: [], RENEWAL: [], AREA_CHANGE: [] };
const ALL = (code: string) => ({ CANCELLATION: [code], RENEWAL: [code], AREA_CHANGE: [code] });
const openFor = async (form: 'CANCELLATION' | 'RENEWAL' | 'AREA_CHANGE') => {
  const number = await holds(await person(), { validTo: soon });
  await submitted(about(form, [number]));
  return number;
};
const PASSES: [title: string, pass: () => Promise<string>, codes: Record<keyof typeof FREE, string[]>][] = [
  ['a card near its end', async () => holds(await person(), { validTo: soon }), FREE],
  [
    'R-PRD-5 one with a year to go',
    async () => holds(await person(), { validTo: later }),
    { ...FREE, RENEWAL: ['TOO_EARLY_TO_RENEW'] },
  ],
  [
    'R-PRD-5 one that is over',
    async () => holds(await person(), { validTo: over }),
    { ...ALL('PASS_EXPIRED'), RENEWAL: [] },
  ],
  ['a cancelled one', async () => holds(await person(), { validTo: soon, cancelledAt: over }), ALL('PASS_CANCELLED')],
  [
    'R-PRD-3 R-PRD-4 R-PRD-6 a deactivated one',
    async () => holds(await person(), { validTo: soon, deactivatedAt: over }),
    { CANCELLATION: [], RENEWAL: ['PERIODIC_PASS_DEACTIVATED'], AREA_CHANGE: ['PASS_DEACTIVATED'] },
  ],
  [
    'R-PRD-5 a temporary one',
    async () => holds(await person(), { kind: 'TEMPORARY', validTo: soon }),
    { ...FREE, RENEWAL: ['PASS_KIND_NOT_ALLOWED'] },
  ],
  ['a single-entry pass', async () => holds(await person(), { kind: 'SINGLE_ENTRY' }), ALL('PASS_KIND_NOT_ALLOWED')],
  [
    'R-PRD-5 without a photo',
    async () => holds(await person({ photo: false }), { validTo: soon }),
    { ...FREE, RENEWAL: ['ATTACHMENT_MISSING'] },
  ],
  [
    'R-PRD-2 one of somebody with a newer one elsewhere',
    async () => {
      const id = await elsewhere({ validTo: later });
      return holds(id, { validTo: over });
    },
    { ...ALL('PASS_EXPIRED'), RENEWAL: ['PERIODIC_PASS_EXISTS'] },
  ],
  ['R-PRD-4 a cancellation under way', () => openFor('CANCELLATION'), ALL('OPEN_APPLICATION_EXISTS')],
  ['R-PRD-4 a renewal under way', () => openFor('RENEWAL'), { ...ALL('OPEN_APPLICATION_EXISTS'), CANCELLATION: [] }],
];

describe('eligibility of a pass is one answer', () => {
  it.each(PASSES)('%s', async (_title, build, codes) => {
    const number = await build();
    for (const form of ['AREA_CHANGE', 'RENEWAL', 'CANCELLATION'] as const) {
      const { data } = await ask(cast.dehai.operator, OF_PASS, { number, form });
      const reasons = data.one.reasons.map(told);
      expect([form, reasons.map(({ code }: Said) => code)]).toEqual([form, codes[form]]);
      expect(data.pass.eligibility).toEqual(data.one);
      const answer = await submit(about(form, [number]));
      expect(refused(answer, 'passNumbers.0')).toEqual(reasons);
      if (answer.errors.length === 0) done(await story.withdraw(done(answer)));
    }
  });
});

describe('R-PRD-2 a person who gets another document is still that person', () => {
  const UPDATE = `mutation($id: ID!, $input: PersonInput!) { updatePerson(id: $id, version: 1, input: $input) { id } }`;
  const renumber = async (id: string) =>
    done(
      await ask(cast.dehai.operator, UPDATE, {
        id,
        input: { ...{ idKind: 'PASSPORT', name: '王某' }, idNumber: newPassport() },
      }),
    );

  it('one with a valid periodic pass gets no second one by the number of a new passport', async () => {
    const id = await withCard({ validTo: later });
    await renumber(id);
    expect(refusals(await submit(filled([id])))).toEqual([['PERIODIC_PASS_EXISTS', 'personIds.0']]);
    const deactivated = await withCard({ validTo: later, deactivatedAt: new Date(0) });
    await renumber(deactivated);
    expect(refusals(await submit(filled([deactivated])))).toEqual([['PERIODIC_PASS_DEACTIVATED', 'personIds.0']]);
    const other = oneSingleEntry([id], ['KEELUNG-WEST']);
    expect(refusals(await submit(other))).toEqual([['USABLE_PASS_EXISTS', 'personIds.0']]);
  });

  it('of the renewal of the old card and an application for the new document one is approved', async () => {
    const id = await person();
    const old = await holds(id, { validTo: over });
    const renewal = await submitted(about('RENEWAL', [old]));
    await renumber(id);
    const fresh = await submitted(filled([id]));
    const reviewed = [];
    for (const shown of [renewal, fresh]) reviewed.push(done(await decideAll(cast.reviewer, shown, 'APPROVE')));
    const answers = await Promise.all(reviewed.map((shown) => decideAll(cast.police, shown, 'APPROVE')));
    expect(answers.flatMap(refusals)).toEqual([['PERIODIC_PASS_EXISTS', 'decisions.0.itemId']]);
  });

  it('two old cards of two documents bring no two new ones', async () => {
    const id = await person();
    const first = await holds(id, { validTo: over });
    await renumber(id);
    const second = await holds(id, { validTo: over });
    expect(refusals(await submit(about('RENEWAL', [first, second])))).toEqual([['DUPLICATE', 'passNumbers.1']]);
  });
});
