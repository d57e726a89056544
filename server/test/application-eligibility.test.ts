import { describe, expect, it } from 'vitest';
import { type AnyAnswer, refusals, resultOf, useApplications } from './support/applications.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const {
  cast,
  createPerson,
  newPassportNumber,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  createPass,
} = api;

const REASON = 'code until limit attachment applicationNumber port { name }';
const ANSWER = `{ allowed reasons { ${REASON} } }`;
const CHOSEN = 'form: $form, portCodes: $ports, startDay: "2026-11-20", term: { count: 1, unit: MONTH }';
const OF_PERSON = `query($id: ID!, $form: FormKind!, $ports: [String!]!) {
  one: eligibility(${CHOSEN}, personId: $id) ${ANSWER}
  person(id: $id) { eligibility(${CHOSEN}) ${ANSWER} }
  people(filter: { ids: [$id] }) { items { eligibility(${CHOSEN}) ${ANSWER} } } }`;
const OF_PASS = `query($number: String!, $form: FormKind!) {
  one: eligibility(form: $form, passNumber: $number) ${ANSWER}
  pass(number: $number) { eligibility(form: $form) ${ANSWER} } }`;

const later = new Date('2027-11-19T23:59:59+08:00');
const aSecondAgo = new Date('2026-11-10T09:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
type Fields = Record<string, unknown>;

/** A reason with all of its fields, whether it comes from `eligibility` or from the errors of a mutation. */
const reasonOf = ({ code, until, limit, attachment, applicationNumber, port }: Fields): Fields => ({
  code,
  until: until ?? null,
  limit: limit ?? null,
  attachment: attachment ?? null,
  applicationNumber: applicationNumber ?? null,
  port: (port as Fields | null)?.name ?? null,
});
const refusalReasons = ({ errors }: AnyAnswer, field: string): Fields[] =>
  errors.map(({ extensions }) => {
    expect(extensions.field).toBe(field);
    const { portZh, ...params } = (extensions.params ?? {}) as Fields;
    return reasonOf({ code: extensions.code, ...params, port: portZh ? { name: portZh } : null });
  });

/** A person whose document also belongs to a person of the other company, which has a pass for it. */
async function personWithPassOfOther(facts: object): Promise<string> {
  const idNumber = newPassportNumber();
  await createPass(await createPerson({ idNumber }, cast.yonghang), facts, cast.yonghang);
  return createPerson({ idNumber });
}
const personWithPass = async (facts: object) => {
  const id = await createPerson();
  await createPass(id, facts);
  return id;
};
const singleEntryInput = (personIds: string[], areaCodes: string[]) => ({
  form: 'FOREIGN_SINGLE_ENTRY',
  reason: '施工',
  areaCodes,
  personIds,
  personalDataConsent: true,
  documentsConfirmed: true,
});

const NONE = { FOREIGN_SINGLE_ENTRY: [], PERIODIC: [], TEMPORARY: [] };
const EXISTS = {
  FOREIGN_SINGLE_ENTRY: ['USABLE_PASS_EXISTS'],
  PERIODIC: ['PERIODIC_PASS_EXISTS'],
  TEMPORARY: ['USABLE_PASS_EXISTS'],
};
const DEACTIVATED = { PERIODIC: ['PERIODIC_PASS_DEACTIVATED'], TEMPORARY: ['PERIODIC_PASS_DEACTIVATED'] };
type Codes<Form extends string> = Record<Form, string[]>;
/** What lists answer, which tell nothing of passes of other companies (R-ACC-3). */
const TELLS_NOTHING = { allowed: true, reasons: [] };

const PEOPLE: [title: string, person: () => Promise<string>, codes: Codes<keyof typeof NONE>, inLists?: object][] = [
  ['a new person', () => createPerson(), NONE],
  [
    'without a photo',
    () => createPerson({ photo: false }),
    { ...NONE, PERIODIC: ['ATTACHMENT_MISSING'], TEMPORARY: ['ATTACHMENT_MISSING'] },
  ],
  ['R-PRD-2 with a valid periodic pass', () => personWithPass({ validTo: later }), EXISTS],
  [
    'R-PRD-2 with a valid periodic pass of another company',
    () => personWithPassOfOther({ validTo: later }),
    EXISTS,
    TELLS_NOTHING,
  ],
  [
    'R-PRD-2 R-ONE-4 with a valid periodic pass that is not made yet, so opens no gate',
    () => personWithPassOfOther({ validTo: later, made: false }),
    { ...NONE, PERIODIC: ['PERIODIC_PASS_EXISTS'] },
    TELLS_NOTHING,
  ],
  [
    'R-PRD-3 R-ONE-4 with a deactivated periodic pass',
    () => personWithPass({ validTo: later, deactivatedAt: aSecondAgo }),
    { ...NONE, ...DEACTIVATED },
  ],
  [
    'R-PRD-3 R-ONE-4 with a deactivated periodic pass of another company',
    () => personWithPassOfOther({ validTo: later, deactivatedAt: aSecondAgo }),
    { ...NONE, ...DEACTIVATED },
    TELLS_NOTHING,
  ],
  ['R-PRD-2 with a cancelled periodic pass', () => personWithPass({ validTo: later, cancelledAt: aSecondAgo }), NONE],
  ['R-PRD-2 with a periodic pass that expired a second ago', () => personWithPass({ validTo: aSecondAgo }), NONE],
  [
    'R-PRD-2 with a periodic pass in its last second, which is over on the days of a temporary one',
    () => personWithPass({ validTo: new Date('2026-11-10T10:00:00+08:00') }),
    { ...EXISTS, TEMPORARY: [] },
  ],
  [
    'R-ONE-4 R-PRD-2 with a temporary pass',
    () => personWithPass({ kind: 'TEMPORARY', validTo: later }),
    { ...EXISTS, PERIODIC: [] },
  ],
  [
    'with an open application',
    async () => {
      const id = await createPerson();
      await createApplication(applicationInput([id]));
      return id;
    },
    { ...NONE, PERIODIC: ['OPEN_APPLICATION_EXISTS'] },
  ],
  [
    'R-ONE-3 with the monthly limit reached',
    async () => {
      const id = await createPerson();
      await createApplication(singleEntryInput([id], ['TAIPEI-EAST', 'SUAO-ALL', 'ANPING-ALL']));
      return id;
    },
    { ...NONE, FOREIGN_SINGLE_ENTRY: ['MONTHLY_LIMIT_REACHED'] },
  ],
];

describe('eligibility of a person is the same on every path', () => {
  it.each(PEOPLE)('%s', async (_title, build, codes, inLists) => {
    const id = await build();
    for (const form of ['FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY'] as const) {
      const { data } = await query(cast.dehai.operator, OF_PERSON, { id, form, ports: ['KEELUNG'] });
      const reasons = data.one.reasons.map(reasonOf);
      expect([form, reasons.map(({ code }: Fields) => code)]).toEqual([form, codes[form]]);
      expect(data.one.allowed).toBe(codes[form].length === 0);
      expect(data.person.eligibility).toEqual(inLists ?? data.one);
      expect(data.people.items).toEqual([{ eligibility: inLists ?? data.one }]);
      const term = { count: 1, unit: 'MONTH' };
      const input =
        form === 'FOREIGN_SINGLE_ENTRY'
          ? singleEntryInput([id], ['KEELUNG-EAST'])
          : applicationInput([id], { form, term });
      const before = await tableFingerprints(cast.app);
      const answer = await submit(input);
      expect(refusalReasons(answer, 'personIds.0')).toEqual(reasons);
      if (codes[form].length > 0) expect(await tableFingerprints(cast.app)).toEqual(before);
    }
  });

  it('R-ACC-5 answers NOT_FOUND for people and passes of another company and for the wrong kind of form', async () => {
    const theirs = await createPerson({}, cast.yonghang);
    const number = await createPass(theirs, { validTo: later }, cast.yonghang);
    const queryEligibility = (variables: object) =>
      query(
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
      expect(refusals(await queryEligibility(variables))).toEqual([['NOT_FOUND', undefined]]);
    }
    expect(refusals(await queryEligibility({ form: 'PERIODIC', id: await createPerson(), ports: ['MOON'] }))).toEqual([
      ['UNKNOWN_PORT_AREA', 'portCodes'],
    ]);
    const { data } = await query(
      cast.dehai.operator,
      'query($number: String!) { pass(number: $number) { eligibility(form: RENEWAL) { allowed } } }',
      { number },
    );
    expect(data.pass.eligibility).toBeNull();
  });
});

const FREE = { CANCELLATION: [], RENEWAL: [], AREA_CHANGE: [] };
const ALL = (code: string) => ({ CANCELLATION: [code], RENEWAL: [code], AREA_CHANGE: [code] });
const passWithOpen = async (form: 'CANCELLATION' | 'RENEWAL' | 'AREA_CHANGE') => {
  const number = await createPass(await createPerson(), { validTo: soon });
  await createApplication(passFormInput(form, [number]));
  return number;
};
const PASSES: [title: string, pass: () => Promise<string>, codes: Codes<keyof typeof FREE>, inLists?: Fields][] = [
  ['a card near its end', async () => createPass(await createPerson(), { validTo: soon }), FREE],
  [
    'R-PRD-5 a card with a year left',
    async () => createPass(await createPerson(), { validTo: later }),
    { ...FREE, RENEWAL: ['TOO_EARLY_TO_RENEW'] },
  ],
  [
    'R-PRD-5 an expired card',
    async () => createPass(await createPerson(), { validTo: aSecondAgo }),
    { ...ALL('PASS_EXPIRED'), RENEWAL: [] },
  ],
  [
    'a cancelled card',
    async () => createPass(await createPerson(), { validTo: soon, cancelledAt: aSecondAgo }),
    ALL('PASS_CANCELLED'),
  ],
  [
    'R-PRD-3 R-PRD-4 R-PRD-6 a deactivated card',
    async () => createPass(await createPerson(), { validTo: soon, deactivatedAt: aSecondAgo }),
    { CANCELLATION: [], RENEWAL: ['PERIODIC_PASS_DEACTIVATED'], AREA_CHANGE: ['PASS_DEACTIVATED'] },
  ],
  [
    'R-PRD-5 R-PRD-6 a temporary card',
    async () => createPass(await createPerson(), { kind: 'TEMPORARY', validTo: soon }),
    { ...ALL('PASS_KIND_NOT_ALLOWED'), CANCELLATION: [] },
  ],
  [
    'a single-entry pass',
    async () => createPass(await createPerson(), { kind: 'SINGLE_ENTRY' }),
    ALL('PASS_KIND_NOT_ALLOWED'),
  ],
  [
    'R-PRD-5 a card of a person without a photo',
    async () => createPass(await createPerson({ photo: false }), { validTo: soon }),
    { ...FREE, RENEWAL: ['ATTACHMENT_MISSING'] },
  ],
  [
    'R-PRD-2 an expired card of a person with a newer one of another company',
    async () => {
      const id = await personWithPassOfOther({ validTo: later });
      return createPass(id, { validTo: aSecondAgo });
    },
    { ...ALL('PASS_EXPIRED'), RENEWAL: ['PERIODIC_PASS_EXISTS'] },
    { RENEWAL: TELLS_NOTHING },
  ],
  ['R-PRD-4 a card with an open cancellation', () => passWithOpen('CANCELLATION'), ALL('OPEN_APPLICATION_EXISTS')],
  [
    'R-PRD-4 a card with an open renewal',
    () => passWithOpen('RENEWAL'),
    { ...ALL('OPEN_APPLICATION_EXISTS'), CANCELLATION: [] },
  ],
];

describe('eligibility of a pass is the same on every path', () => {
  it.each(PASSES)('%s', async (_title, build, codes, inLists) => {
    const number = await build();
    for (const form of ['AREA_CHANGE', 'RENEWAL', 'CANCELLATION'] as const) {
      const { data } = await query(cast.dehai.operator, OF_PASS, { number, form });
      const reasons = data.one.reasons.map(reasonOf);
      expect([form, reasons.map(({ code }: Fields) => code)]).toEqual([form, codes[form]]);
      expect(data.pass.eligibility).toEqual(inLists?.[form] ?? data.one);
      const answer = await submit(passFormInput(form, [number]));
      expect(refusalReasons(answer, 'passNumbers.0')).toEqual(reasons);
      if (answer.errors.length === 0) resultOf(await api.withdraw(resultOf(answer)));
    }
  });
});
