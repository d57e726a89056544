import type { Services } from '../../services.js';
import { filled, text } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import type { RefusalHandlers } from '../refusal.js';
import { GATEWAYS, loginOf } from './gateways.js';
import { storeReport } from './report.js';

interface AskServices
  extends Pick<Services, 'clock' | 'database' | 'databaseClock' | 'env' | 'meter' | 'orm' | 'vault'> {
  readonly whenRefused: RefusalHandlers;
}

const MINUTE_MS = 60_000;
/** Most phones are reached sooner, and reports of it come by themselves. */
const REPORTS_COME_MS = 10 * MINUTE_MS;
/** Gateways try a phone for a day, and keep what became of it for longer. */
const ASKED_FOR_MS = 48 * 60 * MINUTE_MS;
const MOST_IN_A_RUN = 500;
const QUESTIONS_AT_ONCE = 4;

/**
 * Asks the gateway what became of text messages of which it has reported nothing, for those whose reports do not get through.
 * Which of many is left to chance, so that none is forgotten. Run twice or on two nodes, each state is stored once.
 */
export async function askSmsStates(services: AskServices): Promise<void> {
  const { database, databaseClock, env } = services;
  if (!env.smsGateway) return;
  const now = await databaseClock.now();
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  const open = await database.rows(
    { gateway_id: filled(text) },
    sql`select m.gateway_id from message m where m.channel = 'SMS' and m.gateway_id is not null and m.delivered_at is null
      and m.undelivered_at is null and m.created_at > ${before(ASKED_FOR_MS)}::timestamptz
      and m.sent_at <= ${before(REPORTS_COME_MS)}::timestamptz order by random() limit ${MOST_IN_A_RUN}`,
  );
  const gateway = GATEWAYS[env.smsGateway.name];
  const login = loginOf(env.smsGateway, env.publicUrl);
  const questions = chunksOf(
    open.map((row) => row.gateway_id),
    gateway.idsAtOnce,
  );
  const line = async (): Promise<void> => {
    for (let ids = questions.pop(); ids; ids = questions.pop()) {
      for (const report of await gateway.askStates(login, ids)) await storeReport(services, report);
    }
  };
  await Promise.all(Array.from({ length: QUESTIONS_AT_ONCE }, line));
}

function chunksOf(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}
