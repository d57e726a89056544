import DataLoader from 'dataloader';
import { maskIdNumber } from '../../access/masking.js';
import { BRANCH_CODES, ID_KINDS } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import { StoredFileType } from '../../files/stored-file.type.js';
import { changesBetween } from '../../history/history.js';
import { ATTACHMENT_KINDS } from '../../people/attachment.entity.js';
import { build } from '../../shared/build.js';
import {
  arrayOf,
  boolean,
  bytes,
  integer,
  nullable,
  oneOf,
  type RowOf,
  text,
  timestamp,
  uuid,
} from '../../shared/rows.js';
import { instant, sql } from '../../shared/sql.js';
import { DECISION_STEPS } from '../forms/decision-steps.js';
import { CorrectedFileType, ItemChangeType, ItemCorrectionType } from './item-correction.type.js';

const Row = {
  item_id: uuid,
  resubmitted_at: timestamp,
  returned_at: timestamp,
  step: oneOf(DECISION_STEPS),
  reason: nullable(text),
  branch_codes: nullable(arrayOf(oneOf(BRANCH_CODES))),
  name: text,
  english_name: nullable(text),
  id_kind: oneOf(ID_KINDS),
  id_cipher: bytes,
  version_id: nullable(uuid),
  old_name: nullable(text),
  old_english_name: nullable(text),
  old_id_kind: nullable(oneOf(ID_KINDS)),
  old_id_cipher: nullable(bytes),
};
type Row = RowOf<typeof Row>;

const FileRow = {
  item_id: uuid,
  old: boolean,
  kind: oneOf(ATTACHMENT_KINDS),
  id: uuid,
  name: text,
  sealed_name: nullable(bytes),
  media_type: text,
  size: integer,
  sha256: bytes,
};
type FileRow = RowOf<typeof FileRow>;

/** The last return of each item that was sent in again, and what has changed since; undefined for all others. */
export function itemCorrectionsLoader(context: RequestContext): DataLoader<string, ItemCorrectionType | null> {
  const { database } = context.services;
  return new DataLoader(async (itemIds) => {
    const rows = await database.rows(
      Row,
      sql`
      select i.id item_id, r.at resubmitted_at, s.at returned_at, s.from_state step, s.reason, s.branch_codes,
        i.holder_name "name", i.holder_english_name english_name, i.holder_id_kind id_kind, i.holder_id_cipher id_cipher,
        v.id version_id, v.holder_name old_name, v.holder_english_name old_english_name, v.holder_id_kind old_id_kind,
        v.holder_id_cipher old_id_cipher
      from application_item i
        join lateral (select * from application_step x where x.item_id = i.id and x.action = 'RESUBMIT'
          order by x.id desc limit 1) r on true
        join lateral (select * from application_step x where x.item_id = i.id and x.action = 'RETURN' and x.id < r.id
          order by x.id desc limit 1) s on true
        left join item_version v on v.item_id = i.id and v.last_step_id = s.id
      where i.id = any(${itemIds}::uuid[])`,
    );
    const files = await database.rows(
      FileRow,
      sql`
      select i.id item_id, t.old, t.kind, f.id, f.name, f.sealed_name, f.media_type, f.size, f.sha256
      from application_item i cross join lateral (
        select false old, x.kind, x.file_id from application_attachment x
          where x.application_id = i.application_id and x.person_id = i.person_id
        union all select true, x.kind, x.file_id from item_version_file x
          where x.version_id = any(${rows.flatMap(({ version_id }) => version_id ?? [])}::uuid[])
            and exists (select from item_version v where v.id = x.version_id and v.item_id = i.id)) t
        join stored_file f on f.id = t.file_id
      where i.id = any(${rows.map(({ item_id }) => item_id)}::uuid[]) order by f.created_at, f.id`,
    );
    const found = new Map(rows.map((row) => [row.item_id, row]));
    return itemIds.map((id) => {
      const row = found.get(id);
      return row ? present(context, row, files) : null;
    });
  });
}

function present({ services }: RequestContext, row: Row, files: readonly FileRow[]): ItemCorrectionType {
  const own = files.filter(({ item_id }) => item_id === row.item_id);
  const corrected = row.version_id ? pairs(own) : [];
  const changes = personChanges(services.vault, row);
  const unchanged = changes.length === 0 && corrected.every(({ changed }) => !changed);
  return build(ItemCorrectionType, {
    returnedAt: instant(row.returned_at),
    step: row.step,
    branches: row.branch_codes ?? [],
    reason: row.reason,
    resubmittedAt: instant(row.resubmitted_at),
    changes,
    files: corrected,
    unchanged: row.version_id ? unchanged : null,
  });
}

function personChanges(vault: RequestContext['services']['vault'], row: Row): ItemChangeType[] {
  if (!row.version_id || row.old_id_cipher === null) return [];
  const values = changesBetween(
    { name: row.old_name, englishName: row.old_english_name, idKind: row.old_id_kind },
    { name: row.name, englishName: row.english_name, idKind: row.id_kind },
  );
  const changes = values.map((change) => build(ItemChangeType, change));
  const before = vault.openHex('item_version.holder_id_cipher', row.version_id, row.old_id_cipher);
  const after = vault.openHex('application_item.holder_id_cipher', row.item_id, row.id_cipher);
  if (before === after) return changes;
  const masked = { field: 'idNumber', before: maskIdNumber(before), after: maskIdNumber(after) };
  return [...changes, build(ItemChangeType, masked)];
}

/** Files of one kind side by side: those of the same content first, then what was replaced, left out or added. */
function pairs(files: readonly FileRow[]): CorrectedFileType[] {
  return ATTACHMENT_KINDS.flatMap((kind) => {
    const [before, after] = [true, false].map((old) => files.filter((file) => file.kind === kind && file.old === old));
    const rest = [...(after ?? [])];
    const kept = (before ?? []).map((file) => {
      const at = rest.findIndex(({ sha256 }) => sha256 === file.sha256);
      return [file, at < 0 ? null : (rest.splice(at, 1)[0] ?? null)] as const;
    });
    const replaced = kept.map(([file, same]) => [file, same ?? rest.shift() ?? null] as const);
    const added = rest.map((file) => [null, file] as const);
    return [...replaced, ...added].map(([was, is]) =>
      build(CorrectedFileType, {
        kind,
        before: was && fileOf(was),
        after: is && fileOf(is),
        changed: was?.sha256 !== is?.sha256,
      }),
    );
  });
}

function fileOf({ id, name, sealed_name, media_type, size }: FileRow): StoredFileType {
  return build(StoredFileType, { id, storedName: name, sealedNameHex: sealed_name, mediaType: media_type, size });
}
