import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelWhatIsUnderWay } from '../applications/effects/cancel-items.js';
import { OPEN_ITEM } from '../applications/forms/item-state.sql.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import type { StoppableCard } from '../holds/stoppable-card.js';
import { Pass } from '../passes/pass.entity.js';
import { BanNotice } from '../people/ban.entity.js';
import type { Human } from '../people/linked-documents.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei, lastSecondBefore } from '../shared/taipei.js';
import { mailBan, mailCompanyBar } from './ban.mails.js';
import { BanCard } from './ban-card.entity.js';
import { recordsUnder } from './human-of-document.js';

/** A ban that has just been confirmed, and the cards that are cancelled with it. */
interface ConfirmedBan {
  readonly id: string;
  readonly index: Uint8Array;
  readonly human: Human;
  readonly endsAt: Date;
  readonly cards: readonly StoppableCard[];
  readonly companyId: string | null;
  readonly companyBarredUntil: Date | null;
}

/** Does what follows from a ban: it lies on the records there are, cards are cancelled, each company has a letter about its own people. */
export async function applyConfirmedBan(tx: EntityManager, context: RequestContext, ban: ConfirmedBan): Promise<void> {
  const records = await recordsUnder(transactionDatabase(tx), ban.human, ban);
  await transactionDatabase(tx).change(sql`insert into ban_record (ban_id, person_id)
    select ${ban.id}, r.id from unnest(${records.map(({ id }) => id)}::uuid[]) r (id) on conflict do nothing`);
  const own = await ownRecords(
    tx,
    records.map(({ id }) => id),
  );
  const informed = records.filter(({ id }) => own.has(id));
  const companyIds = [...new Set(informed.map(({ companyId }) => companyId))];
  await tx.insertMany(
    BanNotice,
    companyIds.map((companyId) => ({ banId: ban.id, companyId })),
  );
  const until = isoTaipei(lastSecondBefore(ban.endsAt));
  await recordHistory(
    tx,
    authorOf(context),
    informed.map(({ id }) => ({
      subject: 'PERSON',
      subjectId: id,
      action: 'BANNED',
      changes: [{ field: 'bannedUntil', before: null, after: until }],
    })),
  );
  await cancelCards(tx, context, ban);
  const { endsAt, cards } = ban;
  await mailBan(tx, context, { endsAt, cards, people: informed.map(({ id }) => id) });
  await barCompany(tx, context, ban);
}

/**
 * Records whose company knows the person: it holds the scan of the document, a card, or has an application open. A number that
 * was merely typed is none (R-ACC-3).
 */
async function ownRecords(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select h.id from person h where h.id = any(${ids}::uuid[]) and (
      (h.deleted_at is null and exists (select from person_attachment t where t.person_id = h.id and t.removed_at is null
        and t.kind = case h.id_kind when 'PASSPORT' then 'PASSPORT' else 'ID_CARD' end))
      or exists (select from pass p where p.person_id = h.id and p.kind <> 'SINGLE_ENTRY' and p.cancelled_at is null)
      or exists (select from application_item i where i.person_id = h.id and ${OPEN_ITEM}))`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** No company is told more than that the person is banned, and until when. */
async function cancelCards(
  tx: EntityManager,
  context: RequestContext,
  { id: banId, cards, endsAt }: ConfirmedBan,
): Promise<void> {
  if (cards.length === 0) return;
  const day = isoTaipei(lastSecondBefore(endsAt)).slice(0, 10);
  const reason = `管制中，至 ${day} (banned until ${day})`;
  const ids = cards.map(({ id }) => id);
  await cancelWhatIsUnderWay(tx, authorOf(context), ids, { reason });
  await tx.nativeUpdate(Pass, { id: { $in: ids } }, { cancelledAt: context.now });
  await tx.insertMany(
    BanCard,
    ids.map((passId) => ({ banId, passId })),
  );
  await recordHistory(
    tx,
    authorOf(context),
    ids.map((subjectId) => ({ subject: 'PASS', subjectId, action: 'CANCELLED', reason })),
  );
}

async function barCompany(
  tx: EntityManager,
  context: RequestContext,
  { companyId, companyBarredUntil }: ConfirmedBan,
): Promise<void> {
  if (!companyId || !companyBarredUntil) return;
  const after = isoTaipei(lastSecondBefore(companyBarredUntil));
  await recordHistory(tx, authorOf(context), [
    {
      ...{ subject: 'COMPANY', subjectId: companyId, action: 'COMPANY_BARRED' },
      changes: [{ field: 'barredUntil', before: null, after }],
    } as const,
  ]);
  await mailCompanyBar(tx, context, { companyId, barredUntil: companyBarredUntil });
}
