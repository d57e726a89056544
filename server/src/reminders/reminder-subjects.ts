import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { FORM_KIND_FACTS, FORM_KINDS } from '../applications/forms/form-kinds.js';
import { nullable, oneOf, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** A pass or an item of an application, as a reminder names it; the name is masked (R-ACC-2). */
export interface ReminderSubject {
  readonly number: string;
  readonly holder: string;
  readonly form: (typeof FORM_KIND_FACTS)[keyof typeof FORM_KIND_FACTS]['names'] | null;
}

/** The passes and items with these ids, in the order of their numbers. */
export async function reminderSubjects(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReminderSubject>> {
  const rows = await transactionDatabase(tx).rows(
    { id: uuid, number: text, name: text, form: nullable(oneOf(FORM_KINDS)) },
    sql`
    select e.id, e.number, e.holder_name name, null::text form from pass e where e.id = any(${ids}::uuid[])
    union all
    select i.id, f.number, i.holder_name, f.form from application_item i join application f on f.id = i.application_id
    where i.id = any(${ids}::uuid[])
    order by 2, 1`,
  );
  return new Map(
    rows.map(({ id, number, name, form }) => [
      id,
      { number, holder: maskName(name), form: form && FORM_KIND_FACTS[form].names },
    ]),
  );
}
