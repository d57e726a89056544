import { accountNameKey } from '../accounts/account-name.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { boolean, date, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, instantOrNull, raw, sql, where } from '../shared/sql.js';
import { descending, ListOrder, stepOf } from '../shared/walk.js';
import { READ_ALERT_RULES } from './read-alert.entity.js';
import { type ReadAlertFilter, ReadAlertPage, ReadAlertType } from './read-alert.type.js';

const Row = {
  id: uuid,
  rule: oneOf(READ_ALERT_RULES),
  day: date,
  by: text,
  account_name: text,
  measured: integer,
  allowed: integer,
  found_at: timestamp,
  looked_at: nullable(timestamp),
  looked_by: nullable(text),
  remark: nullable(text),
  mine: boolean,
};
type Row = RowOf<typeof Row>;

const ORDER = new ListOrder<Pick<Row, 'id' | 'found_at'>>(
  descending('l.found_at', 'timestamptz', ({ found_at }) => found_at),
  descending('l.id', 'uuid', ({ id }) => id),
);

const TABLES = raw(`read_alert l join account b on b.id = l.account_id left join account k on k.id = l.looked_by_id`);

/** Alerts of unusual reading, the latest first. */
export async function listReadAlerts(
  context: RequestContext,
  { lookedAt, accountName }: ReadAlertFilter,
  request: PageRequest,
): Promise<ReadAlertPage> {
  const conditions = [
    lookedAt === true ? sql`l.looked_at is not null` : undefined,
    lookedAt === false ? sql`l.looked_at is null` : undefined,
    accountName?.trim()
      ? sql`l.account_id = (select a.id from account a where a.account_name_key = ${accountNameKey(accountName)})`
      : undefined,
  ];
  const step = stepOf(context.walk, ORDER, request);
  const rows = await context.database.rows(
    Row,
    sql`select ${columns(context)} from ${TABLES} ${where([...conditions, step.after])} ${step.tail}`,
  );
  step.reached(rows);
  return buildPage(ReadAlertPage, {
    items: rows.map(present),
    request,
    count: totalOf(context.database, sql`read_alert l ${where(conditions)}`),
  });
}

export async function findReadAlert(context: RequestContext, id: string): Promise<ReadAlertType | null> {
  const [row] = await context.services.database.rows(
    Row,
    sql`select ${columns(context)} from ${TABLES} where l.id = ${id}::uuid`,
  );
  return row ? present(row) : null;
}

const columns = ({
  signedIn,
}: RequestContext) => sql`l.id, l.rule, l.day, b.person_name "by", b.account_name, l.measured,
  l.allowed, l.found_at, l.looked_at, k.person_name looked_by, l.remark, l.account_id = ${signedIn.accountId} mine`;

function present({ account_name, found_at, looked_at, looked_by, ...row }: Row): ReadAlertType {
  return build(ReadAlertType, {
    ...row,
    accountName: account_name,
    foundAt: instant(found_at),
    lookedAt: instantOrNull(looked_at),
    lookedAtBy: looked_by,
  });
}
