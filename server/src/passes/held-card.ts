import { nullable, text } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import { EXCHANGED_FOR } from './card-chain.js';

/** The number of the card that is held instead of the one with this number; the same where that was not exchanged (R-EXC-7). */
export async function heldNumber(database: Database, number: string): Promise<string> {
  const [row] = await database.rows(
    { held: nullable(text) },
    sql`select ${EXCHANGED_FOR} held from pass p where p.number = ${number}`,
  );
  return row?.held ?? number;
}
