import type { EntityManager } from '@mikro-orm/postgresql';
import type { HistorySubject } from '../access/words.js';
import { type HistoryEvent, recordHistory } from '../history/history.js';
import type { HistoryField } from '../history/history-access.js';
import type { HistoryAction } from '../history/history-actions.js';
import type { Services } from '../services.js';
import { nullable, type RowOf, text, timestamp, uuid, word } from '../shared/rows.js';
import { instant, raw, sql, transactionDatabase } from '../shared/sql.js';
import { firms as applicants } from './firms.js';
import type { DemoWorld } from './people.js';
import { onDay } from './times.js';

/** The history that the rows imply; at equal times the first line comes first. */
const KNOWN = raw(`
  select 0 step, registered_at as at, null::uuid as by, 'ACCOUNT' subject, id, 'INVITED' action, null reason, null field, null value
    from account where kind in ('STAFF', 'ANALYST')
  union all select 1, registered_at, null, 'ACCOUNT', id, 'REGISTERED', null, null, null
    from account where kind in ('GENERAL', 'SHARED')
  union all select 2, submitted_at, null, 'ACCOUNT', submitted_by_id, 'CERTIFICATE_SUBMITTED', null, null, null
    from certificate where registration_id is not null
  union all select 3, decided_at, decided_by_id, 'ACCOUNT', account_id, decision, reason, null, null
    from registration where decision is not null
  union all select 4, r.decided_at, r.decided_by_id, 'COMPANY', a.company_id, 'CREATED', null, null, null
    from registration r join account a on a.id = r.account_id where a.company_administrator
  union all select 5, r.decided_at, r.decided_by_id, 'COMPANY', a.company_id, 'ACCOUNT_JOINED', null, 'accountName', a.account_name
    from registration r join account a on a.id = r.account_id where a.company_id is not null
  union all select 6, email_verified_at, null, 'ACCOUNT', id, 'EMAIL_VERIFIED', null, null, null
    from account where kind in ('GENERAL', 'SHARED') and email_verified_at is not null
  union all select 7, consented_at, id, 'ACCOUNT', id, 'CONSENTED', null, 'consentVersion', consent_version
    from account where consented_at is not null
  union all select 8, submitted_at, submitted_by_id, 'COMPANY', company_id, 'CERTIFICATE_SUBMITTED', null, null, null
    from certificate where registration_id is null
  union all select 9, decided_at, decided_by_id, 'COMPANY', company_id, 'CERTIFICATE_' || decision, reason, null, null
    from certificate where decision is not null
  union all select 10, h.created_at, y.account_id, 'PERSON', h.id, 'CREATED', null, null, null
    from person h join person_entry y on y.person_id = h.id
  union all select 11, t.created_at, y.account_id, 'PERSON', h.id, 'ATTACHMENT_ADDED', null, 'attachmentKind', t.kind
    from person_attachment t join person h on h.id = t.person_id join person_entry y on y.person_id = h.id
  union all select 12, b.bound_at, s.id, 'ACCOUNT', s.id, 'BOUND', null, 'accountName', g.account_name
    from shared_binding b join account s on s.id = b.shared_account_id join account g on g.id = b.general_account_id
  union all select 13, b.bound_at, s.id, 'ACCOUNT', g.id, 'BOUND', null, 'accountName', s.account_name
    from shared_binding b join account s on s.id = b.shared_account_id join account g on g.id = b.general_account_id
  union all select 14, issued_at, null, 'PASS', id, 'ISSUED', null, null, null from pass where application_id is null`);

const Row = {
  at: timestamp,
  by: nullable(uuid),
  subject: word<HistorySubject>(),
  id: uuid,
  action: word<HistoryAction>(),
  reason: nullable(text),
  field: nullable(word<HistoryField>()),
  value: nullable(text),
};
type Row = RowOf<typeof Row>;

/** The events before the applications, which record their own, and a few changes since. */
export async function insertHistory(em: EntityManager, services: Services, world: DemoWorld): Promise<void> {
  const rows = await transactionDatabase(em).rows(
    Row,
    sql`
    select k.at, k.by, k.subject, k.id, k.action, k.reason, k.field, k.value from (${KNOWN}) k order by k.at, k.step, k.id`,
  );
  // All changes by one account at one time in one statement: a statement takes longer than a row.
  const moments = Map.groupBy(rows, ({ at, by }) => `${at} ${by}`);
  for (const changes of moments.values()) {
    const [{ at, by }] = changes as [Row, ...Row[]];
    await recordHistory(em, { services, now: instant(at), accountId: by }, changes.map(historyEvent));
  }
  for (const { daysAgo, ...what } of changesSince(world)) {
    const { accountId } = world.firms.A;
    await recordHistory(em, { services, now: onDay(world.now, daysAgo, 15, 20), accountId }, [what]);
  }
}

function historyEvent({ subject, id: subjectId, action, reason, field, value }: Row): HistoryEvent {
  return { subject, subjectId, action, reason, changes: field ? [{ field, before: null, after: value }] : [] };
}

/** What firm A has changed lately. */
function changesSince({ firms, people, rows }: DemoWorld): (HistoryEvent & { readonly daysAgo: number })[] {
  const { companyId, accountId } = firms.A;
  const person = people.withPart('A', 'CARD_HOLDER');
  const changed = (field: HistoryField, before: string | null, after: string | null) => ({
    action: 'CHANGED' as const,
    changes: [{ field, before, after }],
  });
  return [
    { daysAgo: 212, subject: 'ACCOUNT', subjectId: accountId, action: 'PASSWORD_CHANGED' },
    {
      daysAgo: 131,
      subject: 'COMPANY',
      subjectId: companyId,
      ...changed('companyPhone', '0224200101', applicants.A.companyPhone),
    },
    {
      daysAgo: 64,
      subject: 'PERSON',
      subjectId: person.id,
      ...changed('mobile', null, rows.get(person.id)?.mobile ?? null),
    },
  ];
}
