import { paidWith, settleFees } from '../fees/fee.commands.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { Desk } from './desk.js';
import { onDay } from './times.js';

/** What is due at 高雄 was paid at the counter, before the card is made. */
export async function payFees(desk: Desk): Promise<void> {
  const due = await transactionDatabase(desk.tx).rows(
    { id: uuid },
    sql`select f.id from fee f join pass p on p.id = f.pass_id
    where f.branch_code = 'KH' and f.settlement is null and f.amount > 0 and p.cancelled_at is null order by f.id`,
  );
  if (due.length === 0) return;
  const ids = due.map(({ id }) => id);
  await settleFees(desk.staff('KH', 'reviewer', onDay(desk.world.now, 6, 15, 10)), ids, paidWith('KH-1150087'));
}
