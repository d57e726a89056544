import { createCardBatch, dissolveCardBatch } from '../cards/card-batch.commands.js';
import { text } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { Desk } from './desk.js';
import { onDay } from './times.js';

/** The cards that 基隆 is to make: in a batch that was dissolved, and in the one in which they are made (R-EXC-6). */
export async function insertCardBatches(desk: Desk): Promise<void> {
  const cards = await transactionDatabase(desk.tx).rows(
    { number: text },
    sql`select p.number from pass p where p.branch_code = 'KL' and p.kind <> 'SINGLE_ENTRY' and p.made_at is null
      and p.cancelled_at is null and p.valid_to > ${desk.world.now} order by p.number limit 2`,
  );
  if (cards.length === 0) return;
  const numbers = cards.map(({ number }) => number);
  const at = (hour: number, minute: number) => desk.staff('KL', 'reviewer', onDay(desk.world.now, 1, hour, minute));
  const id = await createCardBatch(at(16, 5), numbers);
  await dissolveCardBatch(at(16, 20), { id, reason: '卡機色帶用罄' });
  await createCardBatch(at(17, 10), numbers);
}
