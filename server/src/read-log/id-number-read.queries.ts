import { inChainOf } from '../access/chain-of-number.js';
import { auditedPasses, readsSubjectInClear, visibleAudit } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import { accountNameKey } from '../accounts/account-name.js';
import { AUDIT_ACTIONS } from '../audit/audit-entry.entity.js';
import { searchNonOwned } from '../audit/non-owned-search.js';
import { purposeOf } from '../audit/read-purpose.js';
import { humanOfDocument, isKnown } from '../bans/human-of-document.js';
import type { RequestContext } from '../context.js';
import { idNumberError } from '../people/id-number.rules.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuseAny } from '../shared/errors.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { boolean, nullable, oneOf, type RowOf, text, timestamp } from '../shared/rows.js';
import { raw, type Sql, sql, where } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { descending, ListOrder, stepOf } from '../shared/walk.js';
import type { DocumentInput, IdNumberReadFilter } from './id-number-read.input.js';
import { IdNumberReadPage, IdNumberReadType, READ_SUBJECT_KINDS, ReadSubjectType } from './id-number-read.type.js';
import { readsAbout } from './reads-about.js';

const Row = {
  id: text,
  at: timestamp,
  action: oneOf(AUDIT_ACTIONS),
  by: text,
  account_name: text,
  operation: text,
  screen: nullable(text),
  address: nullable(text),
  pass_number: nullable(text),
  application_number: nullable(text),
  company_name: nullable(text),
  subject_id: nullable(text),
  subject_kind: nullable(oneOf(READ_SUBJECT_KINDS)),
  name: nullable(text),
  id_kind: nullable(oneOf(ID_KINDS)),
  id_cipher: nullable(text),
  in_clear: boolean,
};

function columns({ signedIn, now }: RequestContext): Sql {
  return sql`e.id::text, e.at, e.action, b.person_name "by", b.account_name, e.operation, e.screen, e.address,
    p.number pass_number, a.number application_number, c.name company_name, e.subject_id::text,
    case when p.id is not null then 'PASS' when i.id is not null then 'APPLICATION_ITEM' when h.id is not null then 'PERSON'
      when g.id is not null then 'BAN' end subject_kind,
    coalesce(p.holder_name, i.holder_name, h.name, g.holder_name) "name",
    coalesce(p.holder_id_kind, i.holder_id_kind, h.id_kind, g.holder_id_kind) id_kind,
    coalesce(p.holder_id_cipher, i.holder_id_cipher, h.id_cipher, g.holder_id_cipher)::text id_cipher,
    ${readsSubjectInClear(signedIn, now)} in_clear`;
}

/** An entry is about a pass, about an item of an application, about a person or a scan of theirs, about a ban, or about no record. */
const TABLES = raw(`audit_entry e join account b on b.id = e.account_id
  left join pass p on p.id = e.subject_id left join person h on h.id = e.subject_id
  left join application_item i on i.id = e.subject_id left join application a on a.id = i.application_id
  left join ban g on g.id = e.subject_id
  left join company c on c.id = coalesce(p.company_id, a.company_id, h.company_id, g.company_id)`);

const ORDER = new ListOrder<{ id: string }>(descending('e.id', 'bigint', ({ id }) => id));

const aboutCompany = (number: string): Sql => sql`e.subject_id in (
  select x.id from company k join pass x on x.company_id = k.id where k.organisation_number = ${number}
  union all select x.id from company k join person x on x.company_id = k.id where k.organisation_number = ${number}
  union all select x.id from company k join ban x on x.company_id = k.id where k.organisation_number = ${number}
  union all select x.id from company k join application o on o.company_id = k.id
    join application_item x on x.application_id = o.id where k.organisation_number = ${number})`;

/**
 * Audit entries about ID numbers, newest first (R-ACC-4). Refuses at `filter.document.idNumber` with the errors of an ID number,
 * and RATE_LIMITED.
 */
export async function listIdNumberReads(
  context: RequestContext,
  { passNumber, organisationNumber, document, screens, actions, accountName, from, before }: IdNumberReadFilter,
  request: PageRequest,
): Promise<IdNumberReadPage> {
  const viewer = context.signedIn;
  const number = passNumber?.trim().toUpperCase();
  const companyNumber = organisationNumber && foldNumber(organisationNumber);
  const conditions = [
    visibleAudit(viewer, context.now),
    number
      ? sql`e.subject_id in (select unnest(array[p.id, p.person_id]) from pass p
          where ${inChainOf(number)} and ${auditedPasses(viewer, context.now)})`
      : undefined,
    companyNumber ? aboutCompany(companyNumber) : undefined,
    document ? await aboutDocument(context, document) : undefined,
    screens ? sql`e.screen = any(${screens})` : undefined,
    actions ? sql`e.action = any(${actions})` : undefined,
    accountName?.trim()
      ? sql`e.account_id = (select a.id from account a where a.account_name_key = ${accountNameKey(accountName)})`
      : undefined,
    from ? sql`e.at >= ${from}` : undefined,
    before ? sql`e.at < ${before}` : undefined,
  ];
  const step = stepOf(context.walk, ORDER, request);
  const rows = await context.database.rows(
    Row,
    sql`select ${columns(context)} from ${TABLES} ${where([...conditions, step.after])} ${step.tail}`,
  );
  step.reached(rows);
  return buildPage(IdNumberReadPage, {
    items: rows.map(present),
    request,
    count: totalOf(context.database, sql`audit_entry e ${where(conditions)}`),
  });
}

/** Who looks for a person by number does so on record, and no oftener than elsewhere (R-ACC-4). */
async function aboutDocument(context: RequestContext, { idKind, idNumber: typed }: DocumentInput): Promise<Sql> {
  const { database, services, now } = context;
  const field = 'filter.document.idNumber';
  const idNumber = foldNumber(typed);
  const error = idNumber ? idNumberError(idKind, idNumber, now) : { code: ErrorCode.REQUIRED };
  refuseAny(error ? [{ ...error, field }] : []);
  const indexes = services.vault.indexesOf(idKind, idNumber);
  await searchNonOwned(context, { name: false, hasNumber: () => isKnown(database, indexes), field });
  return readsAbout(await humanOfDocument(database, indexes));
}

/** Those of these entries `e` that the viewer may see, newest first. */
export async function readIdNumberReads(context: RequestContext, entries: Sql, tail: Sql): Promise<IdNumberReadType[]> {
  const conditions = where([visibleAudit(context.signedIn, context.now), entries]);
  const rows = await context.database.rows(
    Row,
    sql`select ${columns(context)} from ${TABLES} ${conditions} order by e.id desc ${tail}`,
  );
  return rows.map(present);
}

function present(row: RowOf<typeof Row>): IdNumberReadType {
  return build(IdNumberReadType, {
    id: row.id,
    at: row.at,
    action: row.action,
    by: row.by,
    accountName: row.account_name,
    operation: row.operation,
    purpose: purposeOf(row.operation),
    screen: row.screen,
    address: row.address,
    subject: subjectOf(row),
    passNumber: row.pass_number,
    applicationNumber: row.application_number,
    companyName: row.company_name,
  });
}

function subjectOf(row: RowOf<typeof Row>): ReadSubjectType | null {
  const { subject_id: id, subject_kind: kind, id_kind: idKind, id_cipher: idCipherHex } = row;
  if (id === null || kind === null || idKind === null || idCipherHex === null) return null;
  return build(ReadSubjectType, { id, kind, inClear: row.in_clear, storedName: row.name ?? '', idKind, idCipherHex });
}
