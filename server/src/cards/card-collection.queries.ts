import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { nullable, oneOf, text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { COLLECTOR_KINDS, OLD_CARD_STATES } from './card-collection.entity.js';
import { CardCollectionType } from './card-collection.type.js';

const Row = {
  pass_id: uuid,
  collector_kind: oneOf(COLLECTOR_KINDS),
  collector_name: nullable(text),
  old_card: nullable(oneOf(OLD_CARD_STATES)),
  missing_reason: nullable(text),
  person_name: text,
};

/** Batches how cards were handed over, of passes that the viewer reads in clear. */
export function collectionsLoader({ services, viewer }: RequestContext): DataLoader<string, CardCollectionType | null> {
  return new DataLoader(async (passIds) => {
    const rows = await services.database.rows(
      Row,
      sql`select x.pass_id, x.collector_kind, x.collector_name, x.old_card, x.missing_reason, b.person_name
        from card_collection x join account b on b.id = x.handed_out_by_id where x.pass_id = any(${passIds}::uuid[])`,
    );
    const found = new Map(
      rows.map((row) => [
        row.pass_id,
        build(CardCollectionType, {
          collectorKind: row.collector_kind,
          collectorName: row.collector_name,
          oldCard: row.old_card,
          missingReason: row.missing_reason,
          handedOutBy: viewer.kind === 'STAFF' ? row.person_name : null,
        }),
      ]),
    );
    return passIds.map((id) => found.get(id) ?? null);
  });
}
