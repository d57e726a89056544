import type { EntityManager } from '@mikro-orm/postgresql';
import { currentCompany } from '../../access/visibility.js';
import { audit } from '../../audit/audit.js';
import type { RequestContext } from '../../context.js';
import { lockRowExclusively } from '../../shared/advisory-locks.js';
import { type ApiError, Refusal } from '../../shared/errors.js';
import { boolean, integer } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import type { EligibilityReason } from '../forms/eligibility.facts.js';

/** For how many documents a day a company may learn that others hold cards for them (R-ACC-3). */
const DOCUMENTS_PER_DAY = 5;
const DAY_MS = 24 * 60 * 60_000;

/** Cards of other companies, and bans, that an answer tells of. */
export interface DisclosedCards {
  /** Blind index of the document. */
  readonly idIndex: Uint8Array;
  readonly passIds: readonly string[];
  readonly banIds: readonly string[];
}

/** Whether a reason rests on more than the company's own records. */
export const isForeign = ({ passesOfOthers, foreignBans }: EligibilityReason): boolean =>
  passesOfOthers !== undefined || foreignBans !== undefined;

/** What reasons about the holder of a document tell of; nothing where they rest on the company's own records. */
export function disclosedBy(reasons: readonly EligibilityReason[], idIndex: Uint8Array): DisclosedCards[] {
  const passIds = reasons.flatMap(({ passesOfOthers }) => passesOfOthers ?? []);
  const banIds = reasons.flatMap(({ foreignBans }) => foreignBans ?? []);
  return passIds.length + banIds.length > 0 ? [{ idIndex, passIds, banIds }] : [];
}

/**
 * Whether today the current company may still learn of cards that others hold for this document. Until the transaction ends
 * no other request of the company is answered, so that it makes no difference whether several are sent at once.
 */
export async function mayDisclose(tx: EntityManager, context: RequestContext, idIndex: Uint8Array): Promise<boolean> {
  const companyId = currentCompany(context.viewer);
  await lockRowExclusively(tx, `card-disclosures/${companyId}`);
  const [row] = await transactionDatabase(tx).rows(
    { known: boolean, documents: integer },
    sql`select coalesce(bool_or(given.holder_id_index = ${idIndex}), false) known, count(*)::int documents
      from card_disclosure given where given.company_id = ${companyId} and given.disclosed_at > ${dayBefore(context)}`,
  );
  return row !== undefined && (row.known || row.documents < DOCUMENTS_PER_DAY);
}

/** Counts the ID documents for which the company learnt of others' cards, each once a day. */
export async function countDisclosures(
  tx: EntityManager,
  context: RequestContext,
  cards: readonly DisclosedCards[],
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  for (const { idIndex } of cards) {
    await transactionDatabase(tx).change(
      sql`insert into card_disclosure (company_id, holder_id_index, disclosed_at)
        values (${companyId}, ${idIndex}, ${context.now})
        on conflict (company_id, holder_id_index) do update set disclosed_at = excluded.disclosed_at
          where card_disclosure.disclosed_at <= ${dayBefore(context)}`,
    );
  }
}

/** Records who learnt of which passes and bans (R-ACC-4). Not within a transaction: what is refused was read all the same. */
export function auditDisclosures(context: RequestContext, cards: readonly DisclosedCards[]): Promise<void> {
  const passIds = new Set(cards.flatMap((each) => each.passIds));
  const banIds = new Set(cards.flatMap((each) => each.banIds));
  return audit(context, [
    ...[...passIds].map((subjectId) => ({ action: 'FOREIGN_CARD_LEARNT', subjectId }) as const),
    ...[...banIds].map((subjectId) => ({ action: 'BAN_LEARNT', subjectId }) as const),
  ]);
}

/** A refusal that tells of cards of other companies. */
class DisclosingRefusal extends Refusal {
  constructor(
    errors: readonly [ApiError, ...ApiError[]],
    readonly cards: readonly DisclosedCards[],
  ) {
    super(errors);
  }
}

/** Refuses with all errors at once, if there are any, which tell of these cards. */
export function refuseDisclosing([first, ...rest]: readonly ApiError[], cards: readonly DisclosedCards[]): void {
  if (first) throw new DisclosingRefusal([first, ...rest], cards);
}

/** Runs a command whose refusal may tell of cards of other companies, which is counted and recorded. */
export async function recordingDisclosures<T>(context: RequestContext, command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (problem) {
    if (problem instanceof DisclosingRefusal) {
      await context.services.orm.em.fork().transactional((tx) => countDisclosures(tx, context, problem.cards));
      await auditDisclosures(context, problem.cards);
    }
    throw problem;
  }
}

const dayBefore = ({ now }: RequestContext): Date => new Date(now.getTime() - DAY_MS);
