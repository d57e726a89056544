import type { EntityManager } from '@mikro-orm/postgresql';
import type { BranchCode } from '../access/words.js';
import { EXCHANGES } from '../passes/card-chain.js';
import { newId } from '../shared/ids.js';
import { date, integer, nullable, timestamp, uuid } from '../shared/rows.js';
import { type Database, instant, sql } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { Fee } from './fee.entity.js';
import { exchangeFee } from './fee-rule.js';

/** What an exchange of a card would cost, and by which rule. */
interface ExchangeFee {
  readonly ruleId: string;
  readonly amount: number;
}

const Row = {
  id: uuid,
  issued_at: timestamp,
  exchanges: integer,
  rule_id: uuid,
  amount: integer,
  free_issued_before: nullable(date),
};

/** What exchanges of these cards cost if they are sent in now (R-EXC-2). */
export async function exchangeFees(
  database: Database,
  passIds: readonly string[],
  now: Date,
): Promise<Map<string, ExchangeFee>> {
  const today = inTaipei(now).toPlainDate().toString();
  const rows = await database.rows(
    Row,
    sql`select p.id, p.issued_at, ${EXCHANGES} exchanges, r.id rule_id, r.amount, r.free_issued_before
    from pass p, (select * from fee_rule f where f.service = 'CARD_EXCHANGE' and f.holds_from <= ${today}::date
      and f.withdrawn_at is null order by f.holds_from desc limit 1) r
    where p.id = any(${passIds}::uuid[])`,
  );
  return new Map(
    rows.map(({ id, issued_at, exchanges, rule_id: ruleId, amount, free_issued_before: freeIssuedBefore }) => [
      id,
      { ruleId, amount: exchangeFee({ amount, freeIssuedBefore }, { issuedAt: instant(issued_at), exchanges }) },
    ]),
  );
}

/** A card that was issued in place of another one. */
export interface ChargedCard {
  readonly passId: string;
  readonly companyId: string;
  readonly branchCode: BranchCode;
  readonly fee: ExchangeFee;
}

/** Records the fees of cards that were ordered, each with its rule (R-FEE-1). */
export async function chargeExchanges(tx: EntityManager, cards: readonly ChargedCard[], now: Date): Promise<void> {
  await tx.insertMany(
    Fee,
    cards.map(({ passId, companyId, branchCode, fee }) => ({
      id: newId(),
      service: 'CARD_EXCHANGE' as const,
      ...{ passId, companyId, branchCode, ...fee, dueAt: now },
    })),
  );
}
