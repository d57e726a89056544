import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import { newId } from '../../shared/ids.js';
import { text, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import type { ApplicationItem } from '../items/application-item.entity.js';
import { ItemVersion } from './item-version.entity.js';

/** Keeps items that were returned as they were submitted, with their files, before they are replaced by what they are now. */
export async function keepVersions(tx: EntityManager, vault: Vault, items: readonly ApplicationItem[]): Promise<void> {
  const database = transactionDatabase(tx);
  const ids = items.map(({ id }) => id);
  const steps = await database.rows(
    { id: uuid, last: text },
    sql`select i.id, (select coalesce(max(s.id), 0)::text from application_step s where s.item_id = i.id) "last"
    from application_item i where i.id = any(${ids}::uuid[])`,
  );
  const last = new Map(steps.map((row) => [row.id, row.last]));
  const versions = items.map((item) => {
    const id = newId();
    const idNumber = { column: 'application_item.holder_id_cipher', row: item.id, bytes: item.holderIdCipher } as const;
    return {
      id,
      itemId: item.id,
      lastStepId: last.get(item.id) ?? '0',
      holderName: item.holderName,
      holderEnglishName: item.holderEnglishName ?? null,
      holderIdKind: item.holderIdKind,
      holderIdCipher: vault.reseal('item_version.holder_id_cipher', id, idNumber),
    };
  });
  await tx.insertMany(ItemVersion, versions);
  await database.change(sql`insert into item_version_file (version_id, file_id, kind)
    select v.id, t.file_id, t.kind from item_version v join application_item i on i.id = v.item_id
      join application_attachment t on t.application_id = i.application_id and t.person_id = i.person_id
    where v.id = any(${versions.map(({ id }) => id)}::uuid[])`);
}
