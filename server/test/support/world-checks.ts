import type { TestApp } from './app.js';
import { readRows } from './read-rows.js';
import type { SecretCompany } from './secret-company.js';

/** All rows of company B as one text: unchanged as long as no outsider has written to them. */
export async function fingerprintOf(app: TestApp, { id, accountId }: SecretCompany): Promise<string> {
  const [row] = await readRows<{ all: string }>(app.services.database, {
    text: `select jsonb_build_array(
      (select jsonb_agg(to_jsonb(h) order by h.id) from person h where h.company_id = $1),
      (select jsonb_agg(to_jsonb(t) order by t.id) from person_attachment t join person h on h.id = t.person_id where h.company_id = $1),
      (select jsonb_agg(to_jsonb(d) order by d.id) from application_draft d where d.company_id = $1),
      (select jsonb_agg(to_jsonb(o) order by o.id) from application o where o.company_id = $1),
      (select jsonb_agg(to_jsonb(i) order by i.id) from application_item i
        join application o on o.id = i.application_id where o.company_id = $1),
      (select jsonb_agg(to_jsonb(p) order by p.id) from pass p where p.company_id = $1),
      (select jsonb_agg(to_jsonb(c) order by c.id) from certificate c where c.company_id = $1),
      (select jsonb_agg(to_jsonb(s) order by s.id) from shared_binding s where s.general_account_id = $2),
      (select jsonb_agg(to_jsonb(u) order by u.id) from upload u where u.account_id = $2))::text as all`,
    values: [id, accountId],
  });
  return row?.all ?? '';
}

/** The number of audit rows of an account for each action. */
export async function auditCounts(app: TestApp, accountId: string): Promise<Record<string, number>> {
  const rows = await readRows<{ action: string; count: number }>(app.services.database, {
    text: 'select action, count(*)::int count from audit_entry where account_id = $1 group by action',
    values: [accountId],
  });
  return Object.fromEntries(rows.map((row) => [row.action, row.count]));
}

/** Runs `work` while no audit row can be written. */
export async function withoutAudit(app: TestApp, work: () => Promise<void>): Promise<void> {
  await app.asOwner('alter table audit_entry add constraint refuse_all check (false) not valid');
  try {
    await work();
  } finally {
    await app.asOwner('alter table audit_entry drop constraint refuse_all');
  }
}
