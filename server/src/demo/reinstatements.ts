import { grantAccess } from '../access-grants/grant.commands.js';
import type { RequestContext } from '../context.js';
import { Deactivation } from '../passes/deactivation.entity.js';
import { cardInForce } from '../passes/standing/standing.js';
import { lockDeactivatedCards } from '../reinstatements/deactivated-card.js';
import { reinstatePasses } from '../reinstatements/reinstatement.commands.js';
import { mailReinstated } from '../reinstatements/reinstatement.mails.js';
import { storeReinstatements } from '../reinstatements/store-reinstatements.js';
import { newId } from '../shared/ids.js';
import { text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { Desk } from './desk.js';
import { minutesBefore, onDay } from './times.js';

/**
 * Cards of the second company that were reinstated: some weeks ago by itself and by a reviewer, and one today by the first
 * company, whose account typed the ID number: it takes effect tomorrow, and the grant runs (R-REI-1, R-REI-2, R-REI-4).
 */
export async function insertReinstatements(desk: Desk): Promise<void> {
  const { tx, world } = desk;
  const { now, firms } = world;
  const cards = await transactionDatabase(tx).rows(
    { id: uuid, number: text, branch_code: text },
    sql`select p.id, p.number, p.branch_code from pass p
      where ${cardInForce.sql(now)} and p.kind = 'PERIODIC' and p.valid_from < ${onDay(now, 90, 0)}
        and exists (select from company c where c.id = p.company_id and c.id = ${firms.B.companyId})
        and p.deactivated_until is null
      order by p.number limit 3`,
  );
  const [own, branch, typed] = cards;
  if (own) {
    await deactivate(desk, own.id, onDay(now, 62, 0, 30));
    await reinstatePasses(desk.operatorAt('B', onDay(now, 60, 14, 20)), { numbers: [own.number] });
  }
  if (branch) {
    await deactivate(desk, branch.id, onDay(now, 41, 0, 30));
    const reviewer = desk.reviewerAt(branch.branch_code, onDay(now, 40, 10, 5));
    await reinstatePasses(reviewer, { numbers: [branch.number] });
  }
  if (typed) {
    await deactivate(desk, typed.id, onDay(now, 3, 0, 30));
    await typeNumber(desk, desk.operatorAt('A', minutesBefore(now, 1)), typed.number);
  }
}

async function deactivate({ tx }: Desk, passId: string, startsAt: Date): Promise<void> {
  await tx.insert(Deactivation, { id: newId(), passId, reason: 'NO_PASSAGE', startsAt });
}

/** What typing the right number does: during the fill there is no second connection on which tries could be counted. */
async function typeNumber({ tx }: Desk, context: RequestContext, number: string): Promise<void> {
  const card = (await lockDeactivatedCards(tx, context, [number])).get(number);
  if (!card) return;
  const grantedUntil = await grantAccess(tx, context, card.id);
  await mailReinstated(tx, context, await storeReinstatements(tx, context, [card]), { grantedUntil });
}
