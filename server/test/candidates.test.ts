import { describe, expect, it } from 'vitest';
import { useApplications } from './support/applications.js';

const { cast, createPerson, newPassportNumber, query, createApplication, createPass } = useApplications();

const CHOSEN = 'form: $form, portCodes: $ports, startDay: "2026-11-20", term: { count: 1, unit: MONTH }';
const later = new Date('2027-11-19T23:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
const aSecondAgo = new Date('2026-11-10T09:59:59+08:00');

const singleEntryInput = (personIds: string[], areaCodes: string[]) => ({
  form: 'FOREIGN_SINGLE_ENTRY',
  reason: '施工',
  areaCodes,
  personIds,
  personalDataConsent: true,
  documentsConfirmed: true,
});

/** A person whose document also belongs to a person of the other company, which has a pass for it. */
async function personWithPassOfOther(): Promise<string> {
  const idNumber = newPassportNumber();
  await createPass(await createPerson({ idNumber }, cast.yonghang), { validTo: later }, cast.yonghang);
  return createPerson({ idNumber });
}

describe('candidates', () => {
  const CANDIDATES = `query($form: FormKind!, $ports: [String!]!, $allowed: Boolean, $filter: PersonFilter!) {
    candidatePeople(${CHOSEN}, allowed: $allowed, filter: $filter, size: 100) {
      total items { id eligibility(${CHOSEN}) { allowed } } } }`;
  const ONE_BY_ONE = `query($form: FormKind!, $ports: [String!]!) {
    people(size: 100) { total items { id eligibility(${CHOSEN}) { allowed } } } }`;
  const CANDIDATE_PASSES = `query($form: FormKind!, $allowed: Boolean, $filter: PassFilter!) {
    candidatePasses(form: $form, allowed: $allowed, filter: $filter, size: 100) {
      total items { number eligibility(form: $form) { allowed } } } }`;
  const PASSES_ONE_BY_ONE = `query($form: FormKind!, $filter: PassFilter!) {
    passes(filter: $filter, size: 100) { items { number eligibility(form: $form) { allowed } } } }`;
  type Answers = { total: number; items: { id?: string; number?: string; eligibility: { allowed: boolean } }[] };
  const OWN = { ownership: 'OWNED' };

  it.each(['FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY'])(
    'R-ONE-3 R-PRD-2 R-ACC-3 for %s are those of the list to whom it is open, or is not, each as it says itself',
    async (form) => {
      const other = await personWithPassOfOther();
      const without = await createPerson({ photo: false, passport: false });
      const variables = { form, ports: ['KEELUNG'], filter: OWN };
      const all: Answers = (await query(cast.dehai.operator, ONE_BY_ONE, variables)).data.people;
      expect(all.items).toHaveLength(all.total);
      for (const allowed of [true, false]) {
        const expected = all.items.filter(({ eligibility }) => eligibility.allowed === allowed);
        const answer = await query(cast.dehai.operator, CANDIDATES, { ...variables, allowed });
        expect(answer.data.candidatePeople).toEqual({ total: expected.length, items: expected });
        const ids = expected.map(({ id }) => id);
        expect([ids.includes(other), ids.includes(without)]).toEqual([allowed, !allowed]);
      }
      expect((await query(cast.dehai.operator, CANDIDATES, variables)).data.candidatePeople).toEqual(all);
    },
  );

  it.each(['RENEWAL', 'AREA_CHANGE', 'CANCELLATION'])('R-PRD-5 R-PRD-6 for %s are passes likewise', async (form) => {
    await createPass(await createPerson(), { validTo: soon });
    await createPass(await createPerson(), { validTo: soon, cancelledAt: aSecondAgo });
    const variables = { form, filter: { ...OWN, kinds: ['PERIODIC', 'TEMPORARY'] } };
    const all: Answers = (await query(cast.dehai.operator, PASSES_ONE_BY_ONE, variables)).data.passes;
    for (const allowed of [true, false]) {
      const expected = all.items.filter(({ eligibility }) => eligibility.allowed === allowed);
      expect(expected.length).toBeGreaterThan(0);
      const answer = await query(cast.dehai.operator, CANDIDATE_PASSES, { ...variables, allowed });
      expect(answer.data.candidatePasses).toEqual({ total: expected.length, items: expected });
    }
  });

  it('R-ACC-1 are one’s own only, and of forms for them', async () => {
    const errorsOf = async (document: string, variables: object) =>
      (await query(cast.dehai.operator, document, variables)).errors.map(({ extensions: { code, field } }) => [
        field,
        code,
      ]);
    const people = { form: 'PERIODIC', ports: [] as string[], filter: OWN };
    expect(await errorsOf(CANDIDATES, { ...people, filter: { ownership: 'NON_OWNED' } })).toEqual([
      ['filter.ownership', 'FILTER_NOT_ALLOWED'],
    ]);
    expect(await errorsOf(CANDIDATES, { ...people, form: 'RENEWAL' })).toContainEqual(['form', 'INVALID']);
    expect(await errorsOf(CANDIDATES, { ...people, ports: ['ATLANTIS'] })).toContainEqual([
      'portCodes',
      'UNKNOWN_PORT_AREA',
    ]);
    expect(await errorsOf(CANDIDATE_PASSES, { form: 'RENEWAL', filter: { ownership: 'NON_OWNED' } })).toEqual([
      ['filter.ownership', 'FILTER_NOT_ALLOWED'],
    ]);
    const { data } = await query(cast.yonghang.operator, CANDIDATES, people);
    const ofOther = new Set(
      (await query(cast.dehai.operator, CANDIDATES, people)).data.candidatePeople.items.map(
        ({ id }: { id: string }) => id,
      ),
    );
    expect(data.candidatePeople.items.filter(({ id }: { id: string }) => ofOther.has(id))).toEqual([]);
  });

  it('R-ONE-3 R-ACC-3 say how many of the month the company itself has used up', async () => {
    const ENTRIES = 'query($id: ID!) { person(id: $id) { monthlyEntries { used limit } } }';
    const entriesOf = async (id: string) =>
      (await query(cast.dehai.operator, ENTRIES, { id })).data.person.monthlyEntries;
    const id = await createPerson();
    expect(await entriesOf(id)).toEqual({ used: 0, limit: 3 });
    await createApplication(singleEntryInput([id], ['TAIPEI-EAST', 'SUAO-ALL']));
    expect(await entriesOf(id)).toEqual({ used: 2, limit: 3 });
    cast.app.clock.set('2026-11-30T23:59:59+08:00');
    Object.assign(cast.dehai.operator, await cast.app.signedIn(cast.dehai.accountId));
    expect(await entriesOf(id)).toEqual({ used: 2, limit: 3 });
    cast.app.clock.set('2026-12-01T00:00:00+08:00');
    expect(await entriesOf(id)).toEqual({ used: 0, limit: 3 });
    expect(await entriesOf(await createPerson({ idKind: 'NATIONAL_ID', idNumber: 'A123456789' }))).toBeNull();
  });
});
