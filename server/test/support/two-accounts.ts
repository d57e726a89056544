import { beforeAll, beforeEach, expect } from 'vitest';
import type { TestViewer } from './app.js';
import { buildAccount, buildPerson, buildShared } from './build.js';
import { CREATE_PERSON, usePeople } from './people.js';
import { rowsOf } from './rows.js';

export const PEOPLE = `query($filter: PersonFilter) { people(filter: $filter, size: 50) {
  total items { id masked name englishName idNumber mobile attachments { id } eligibility(form: PERIODIC) { allowed }
    applicationOptions { form } } } }`;
export const SUBMIT =
  'mutation($input: ApplicationInput!) { submitApplication(input: $input) { number passes { number } } }';

const consents = { personalDataConsent: true, documentsConfirmed: true };
export const singleEntry = (personIds: string[], areaCodes = ['KEELUNG-EAST']) => ({
  ...consents,
  ...{ form: 'FOREIGN_SINGLE_ENTRY', reason: '碼頭施工', areaCodes, personIds },
});
export const periodic = (personIds: string[]) => ({
  ...{ ...consents, form: 'PERIODIC', reason: '碼頭作業', areaCodes: ['KEELUNG-EAST'], personIds },
  ...{ pickupPortCode: 'KEELUNG', startDay: '2026-11-20', term: { count: 1, unit: 'MONTH' } },
});

type Member = TestViewer & { id: string };

/**
 * Two accounts of 德海 without the company reading right, and a shared account that acts through the first: what each owns
 * (R-ACC-1). Those of `cast` have the right.
 */
export function useTwoAccounts() {
  const { cast, newPassportNumber, personInput } = usePeople();
  const accounts = { lin: {} as Member, wang: {} as Member, agent: {} as TestViewer };
  const ids = { lin: '', wang: '', agent: '', binding: '' };

  beforeAll(async () => {
    const member = { companyId: cast.dehai.id, companyAdministrator: false };
    ids.lin = await buildAccount(cast.app, 'GENERAL', 'lin', { ...member, personName: '林小港' });
    ids.wang = await buildAccount(cast.app, 'GENERAL', 'wang', member);
    const shared = await buildShared(cast.app, 'agent', [ids.lin]);
    ids.agent = shared.accountId;
    ids.binding = shared.bindingIds[0] ?? '';
  });

  beforeEach(async () => {
    accounts.lin = { ...(await cast.app.signedIn(ids.lin)), id: ids.lin };
    accounts.wang = { ...(await cast.app.signedIn(ids.wang)), id: ids.wang };
    accounts.agent = await cast.app.signedIn(ids.agent, { bindingId: ids.binding });
  });

  const ask = (viewer: TestViewer, document: string, variables: object = {}) =>
    cast.app.query(viewer, document, variables);
  const list = async (viewer: TestViewer, document: string, filter: object = {}) => {
    const answer = await ask(viewer, document, { filter });
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0] as { total: number; items: Record<string, unknown>[] };
  };
  const idsOf = async (viewer: TestViewer, ownership: string) =>
    (await list(viewer, PEOPLE, { ownership })).items.map(({ id }) => id as string);
  const create = async (viewer: TestViewer, input: object = personInput()) =>
    (await ask(viewer, CREATE_PERSON, { input })).data.createPerson;
  const audits = (accountId: string) =>
    rowsOf<{ action: string; subject_id: string | null }>(
      cast.app,
      'select action, subject_id from audit_entry where account_id = $1 order by id',
      accountId,
    );
  const personWithScan = (enteredBy: string) =>
    buildPerson(cast.app, cast.dehai.id, { idNumber: newPassportNumber(), photo: true, enteredBy });
  return { cast, accounts, newPassportNumber, personInput, ask, list, idsOf, create, audits, personWithScan };
}
