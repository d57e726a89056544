import type { TestViewer } from './app.js';
import { type AnyAnswer, refusals, type useApplications } from './applications.js';
import { rowsOf } from './rows.js';

const BAN = `id state idKind maskedIdNumber idNumber name company { organisationNumber } cause { code } months caseNumber termMonths
  cancelsCards companyBarredUntil until liftedAt annulled decision viewerMay`;
const PROPOSE = `mutation($input: BanInput!) { proposeBan(input: $input) { ${BAN} } }`;
const DECIDE = `mutation($id: ID!, $decision: BanDecision!, $reason: String) {
  decideBan(id: $id, decision: $decision, reason: $reason) { ${BAN} } }`;
const LIFT = `mutation($id: ID!, $reason: String!, $annul: Boolean!) { liftBan(id: $id, reason: $reason, annul: $annul) { ${BAN} } }`;
const FIND = `query($id: ID!) { ban(id: $id) { ${BAN} } }`;
const ELIGIBLE = `query($id: ID!, $form: FormKind!) { person(id: $id) { bannedUntil
  eligibility(form: $form) { allowed conclusive reasons { code until } } } }`;
const ASK = `query($id: ID!, $form: FormKind!) { eligibility(personId: $id, form: $form) { conclusive reasons { code until } } }`;

/** What reviewer and police of Keelung do about bans, and what companies see of them. */
export function useBans({ cast, query }: ReturnType<typeof useApplications>) {
  const input = (idNumber: string, more: object = {}) => ({
    ...{ idKind: 'PASSPORT', idNumber, cause: 'RULE_VIOLATION', months: 1 },
    ...{ note: '違規穿越管制區', evidence: '基港警字第 1150001 號' },
    ...more,
  });
  const propose = (idNumber: string, more: object = {}, viewer: TestViewer = cast.reviewer) =>
    query(viewer, PROPOSE, { input: input(idNumber, more) });
  const decide = (id: string, decision: string, viewer: TestViewer = cast.police, reason?: string) =>
    query(viewer, DECIDE, { id, decision, reason });
  /** A ban that is in force. */
  const ban = async (idNumber: string, more: object = {}) => {
    const proposed = await propose(idNumber, more);
    if (proposed.errors.length > 0) throw new Error(`not proposed: ${JSON.stringify(proposed.errors)}`);
    const confirmed = await decide(proposed.data.proposeBan.id, 'CONFIRMED');
    if (confirmed.errors.length > 0) throw new Error(`not confirmed: ${JSON.stringify(confirmed.errors)}`);
    return confirmed.data.decideBan;
  };
  const lift = (id: string, { annul = false, reason = '查無違規', viewer = cast.reviewer as TestViewer } = {}) =>
    query(viewer, LIFT, { id, reason, annul });
  const findBan = async (id: string, viewer: TestViewer = cast.reviewer) =>
    (await query(viewer, FIND, { id })).data.ban;
  const person = async (id: string, { operator } = cast.dehai, form = 'PERIODIC') =>
    (await query(operator, ELIGIBLE, { id, form })).data.person;
  const asked = async (id: string, { operator } = cast.dehai, form = 'PERIODIC') =>
    (await query(operator, ASK, { id, form })).data.eligibility;
  const numberOf = async (personId: string): Promise<string> => {
    const [row] = await rowsOf<{ id_cipher: Buffer }>(cast.app, 'select id_cipher from person where id = $1', personId);
    return cast.app.services.vault.open('person.id_cipher', personId, row?.id_cipher ?? Buffer.alloc(0));
  };
  const codes = (answer: AnyAnswer) => refusals(answer).map(([code]) => code);
  return { input, propose, decide, ban, lift, findBan, person, asked, numberOf, codes };
}
