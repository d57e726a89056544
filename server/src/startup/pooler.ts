import { randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { connectionOf } from '../roles/connection.js';
import { codeOf } from '../shared/failures.js';
import type { StartupCheck } from './check.js';

type Session = Pick<PoolClient, 'query'>;

/**
 * A pooler that lends connections out by the transaction mixes the sessions of its clients. Nothing here depends on them but
 * prepared statements, which some poolers keep apart: where they do not, one statement in many would fail.
 */
export const checkPooler: StartupCheck = async ({ env }) => {
  if (!env.databaseUrl) return undefined;
  const pool = new Pool({ ...connectionOf(env, 'app'), max: 2 });
  try {
    const sessions = await Promise.all([pool.connect(), pool.connect()]);
    try {
      if (await keepStatementsApart(...sessions)) return undefined;
      return 'A pooler between the server and the database mixes the prepared statements of its clients: let it lend connections out by the session (see "PgBouncer" in OPERATIONS.md).';
    } finally {
      for (const session of sessions) session.release(true);
    }
  } finally {
    await pool.end();
  }
};

/** A statement of that name is there already, or not there. */
const MIXED = ['42P05', '26000'];

/** Whether two sessions may have different statements under one name, whichever has its turn. */
export async function keepStatementsApart(one: Session, other: Session): Promise<boolean> {
  const name = `probe_${randomUUID()}`;
  const answers = async (session: Session, number: number) =>
    (await session.query({ name, text: `select ${number} as number` })).rows[0]?.number === number;
  try {
    for (const _turn of [1, 2, 3]) if (!(await answers(one, 1)) || !(await answers(other, 2))) return false;
    return true;
  } catch (problem) {
    if (MIXED.includes(codeOf(problem) ?? '')) return false;
    throw problem;
  }
}
