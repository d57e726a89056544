import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../services.js';
import { filled, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { applicationInForce } from '../effects/application-in-force.js';
import { DECISION_STEPS } from '../forms/decision-steps.js';
import { ApplicationItem } from '../items/application-item.entity.js';
import { Application } from '../records/application.entity.js';
import { lockPasses } from '../subjects/lock-passes.js';
import { itemSubject } from '../subjects/subjects.js';
import { requireApprovals } from './deciding-branches.js';

/**
 * Gives the items that a server of the version before stored the approvals that they need (R-PRD-1): it knew none, and until
 * then the branch of their application decides alone. A step that this branch has passed stays passed.
 */
export async function addMissingApprovals({ database, orm, ports }: Pick<Services, 'database' | 'orm' | 'ports'>) {
  const rows = await database.rows(
    { application_id: filled(uuid) },
    sql`select distinct i.application_id from application_item i join application a on a.id = i.application_id
      where i.state = any(${[...DECISION_STEPS]}) and a.branch_code is not null
        and a.form in ('PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE')
        and not exists (select from branch_approval d where d.item_id = i.id)`,
  );
  for (const { application_id: id } of rows) {
    await orm.em.fork().transactional((tx) => addTo(tx, ports, id));
  }
}

async function addTo(tx: EntityManager, ports: Services['ports'], id: string): Promise<void> {
  const database = transactionDatabase(tx);
  await database.change(sql`select a.id from application a where a.id = ${id} for update`);
  const application = await tx.findOneOrFail(Application, id);
  const passes = await lockPasses(tx, id);
  const missing = await database.rows(
    { id: filled(uuid) },
    sql`select i.id from application_item i where i.application_id = ${id} and i.state = any(${[...DECISION_STEPS]})
      and not exists (select from branch_approval d where d.item_id = i.id)`,
  );
  const ids = missing.map((one) => one.id);
  const items = await tx.find(ApplicationItem, { id: { $in: ids } });
  const { form, areas } = await applicationInForce(tx, ports, application);
  const subjects = items.map((item) => itemSubject(item, passes));
  const itemIds = items.map((item) => item.id);
  await requireApprovals(
    tx,
    ports,
    { form, areas: [...areas], branch: null },
    itemIds,
    subjects,
    application.submittedAt,
  );
  await database.change(sql`delete from branch_approval d using application_item i
    where i.id = d.item_id and i.id = any(${ids}::uuid[]) and i.state = 'POLICE_CHECK' and d.step = 'REVIEW'`);
  await database.change(sql`insert into branch_approval (item_id, step, branch_code, approved_at, approved_by_id)
    select distinct on (i.id) i.id, 'REVIEW', ${application.branchCode}, s.at, s.account_id
    from application_item i join application_step s on s.item_id = i.id
    where i.id = any(${ids}::uuid[]) and i.state = 'POLICE_CHECK' and s.action = 'APPROVE' and s.from_state = 'REVIEW'
    order by i.id, s.id desc on conflict do nothing`);
}
