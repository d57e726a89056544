import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Services } from '../services.js';
import { ErrorCode, Refusal, refuse } from '../shared/errors.js';
import { boolean, nullable, type RowOf, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { receivedKey } from './keys.js';
import { TICKET_MS } from './upload.commands.js';
import { MAX_FILE_BYTES } from './upload-rules.js';

type Receiver = Pick<Services, 'clock' | 'database' | 'env' | 'limits' | 'storage'>;

/** A transfer that takes longer is cut off. */
const SLOWEST_MS = 120_000;

const OpenTicket = {
  id: uuid,
  accountId: nullable(uuid),
  replaces: boolean,
};
type OpenTicket = RowOf<typeof OpenTicket>;

/**
 * Receives the file for a ticket; a second file replaces the first until the upload is completed. Nothing remains of a
 * file that is cut off, too large or refused. Refuses with NOT_FOUND if no open ticket has this token, FILE_TOO_LARGE,
 * FILE_NOT_READABLE if it is empty, BAD_REQUEST if it is incomplete, RATE_LIMITED for endless replacing.
 */
export async function receiveUpload(
  services: Receiver,
  { token, address }: { token: string; address: string },
  body: Readable,
): Promise<void> {
  const ticket = await openTicket(services, token);
  if (ticket.replaces && ticket.accountId) await services.limits.take('uploadPerAccount', ticket.accountId);
  else if (ticket.replaces) await services.limits.take('uploadPerAddress', address);
  const folder = incomingFolder(services.env.dataDir);
  const temporaryPath = join(folder, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    await save(body, temporaryPath);
    await services.storage.put(receivedKey(ticket.id), await readFile(temporaryPath));
  } finally {
    await rm(temporaryPath, { force: true });
  }
  if (!(await markReceived(services, ticket.id))) {
    await services.storage.delete(receivedKey(ticket.id));
    refuse(ErrorCode.NOT_FOUND);
  }
}

async function openTicket({ database, clock }: Receiver, token: string): Promise<OpenTicket> {
  const [ticket] = await database.rows(
    OpenTicket,
    sql`
    select id, account_id as "accountId", received_at is not null as replaces from upload
    where token_hash = ${hashToken(token)} and file_id is null and expires_at > ${clock.now()}::timestamptz`,
  );
  if (!ticket) refuse(ErrorCode.NOT_FOUND);
  return ticket;
}

/** Whether the ticket was still open; if so, the time left to complete it starts again. */
async function markReceived({ database, clock }: Receiver, id: string): Promise<boolean> {
  const now = clock.now();
  const changed = await database.change(sql`
    update upload set received_at = ${now}::timestamptz,
      expires_at = greatest(expires_at, ${new Date(now.getTime() + TICKET_MS)}::timestamptz)
    where id = ${id} and file_id is null and expires_at > ${now}::timestamptz`);
  return changed > 0;
}

async function save(body: Readable, path: string): Promise<void> {
  const deadline = setTimeout(() => body.destroy(new Error('too slow')), SLOWEST_MS);
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    // The sender stays connected after a refusal, to receive the error.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > MAX_FILE_BYTES) refuse(ErrorCode.FILE_TOO_LARGE, undefined, { maxBytes: MAX_FILE_BYTES });
      await file.writeFile(chunk as Buffer);
    }
  } catch (problem) {
    if (problem instanceof Refusal || !body.destroyed) throw problem;
    refuse(ErrorCode.BAD_REQUEST);
  } finally {
    clearTimeout(deadline);
    await file.close();
  }
  if (size === 0) refuse(ErrorCode.FILE_NOT_READABLE);
}

function incomingFolder(dataDir: string): string {
  return join(dataDir, 'incoming');
}

/** Removes files that interrupted uploads left behind before `moment`. */
export async function cleanIncoming(dataDir: string, moment: Date): Promise<void> {
  const folder = incomingFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtime < moment) await rm(file, { force: true });
  }
}
