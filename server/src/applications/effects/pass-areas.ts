import type { EntityManager } from '@mikro-orm/postgresql';
import { areasAt, laterAreas, type StoredLaterAreas } from '../../passes/open-areas.js';
import { PassArea } from '../../passes/pass.entity.js';
import { arrayOf, integer, json, nullable, uuid } from '../../shared/rows.js';
import { instant, sql, transactionDatabase } from '../../shared/sql.js';

/** Areas that a pass opens instead of others, and from when on. */
export interface LaterAreas {
  readonly from: Date;
  readonly areaIds: readonly number[];
}

/** What a pass opens now, and later instead; null where that stays. */
export interface AreasOfPass {
  readonly now: readonly number[];
  readonly later: LaterAreas | null;
}

export async function areasOfPass(tx: EntityManager, passId: string, now: Date): Promise<AreasOfPass> {
  const [row] = await transactionDatabase(tx).rows(
    { id: uuid, area_ids: arrayOf(integer), later: nullable(json<StoredLaterAreas>()) },
    sql`select p.id, ${areasAt(now)} area_ids, ${laterAreas(now)} later from pass p where p.id = ${passId}`,
  );
  if (!row) throw new Error('no such pass');
  const { area_ids, later } = row;
  return { now: area_ids, later: later && { from: instant(later.from), areaIds: later.area_ids } };
}

/** Lets a pass open these areas from now on, and only these. */
export async function openAreas(tx: EntityManager, passId: string, { now, later }: AreasOfPass): Promise<void> {
  const after = later?.areaIds ?? now;
  await tx.nativeDelete(PassArea, { passId });
  await tx.insertMany(
    PassArea,
    [...new Set([...now, ...after])].map((areaId) => ({
      ...{ passId, areaId },
      holdsFrom: now.includes(areaId) ? null : (later?.from ?? null),
      holdsUntil: after.includes(areaId) ? null : (later?.from ?? null),
    })),
  );
}
