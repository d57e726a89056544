import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Services } from '../services.js';
import { ErrorCode, Refusal, refuse } from '../shared/errors.js';
import { nullable, type RowOf, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { withTemporaryFiles } from './incoming.js';
import { receivedKey } from './keys.js';
import { TICKET_MS } from './upload.commands.js';
import { takePoint, takeRoom } from './upload-allowance.js';
import { withClaim } from './upload-claim.js';
import { MAX_FILE_BYTES } from './upload-rules.js';

type Receiver = Pick<Services, 'clock' | 'database' | 'env' | 'limits' | 'storage'>;

/** A transfer that takes longer is cut off. */
const SLOWEST_MS = 120_000;
/** The transfer, and its way to the storage. */
const CLAIM_MS = SLOWEST_MS + 30_000;

const OpenTicket = {
  id: uuid,
  accountId: nullable(uuid),
};
type OpenTicket = RowOf<typeof OpenTicket>;

interface Arriving {
  readonly token: string;
  readonly address: string;
  /** In bytes, as the sender declares; unknown if it does not. */
  readonly length: number | undefined;
}

/**
 * Receives the file for a ticket; a second file replaces the first until the upload is completed. Nothing remains of a
 * file that is cut off, too large or refused. Refuses with NOT_FOUND if no open ticket has this token, CONFLICT while
 * another file arrives for it or is checked, FILE_TOO_LARGE, FILE_NOT_READABLE if it is empty, BAD_REQUEST if it is
 * incomplete, RATE_LIMITED, UPLOAD_QUOTA_REACHED.
 */
export async function receiveUpload(services: Receiver, arriving: Arriving, body: Readable): Promise<void> {
  const ticket = await openTicket(services, arriving.token);
  const sender = ticket.accountId ? { accountId: ticket.accountId } : { address: arriving.address };
  await takePoint(services, sender);
  await withClaim(services, ticket.id, CLAIM_MS, async (until) => {
    const room = await takeRoom(services, sender, arriving.length ?? MAX_FILE_BYTES);
    const arrived = { bytes: 0 };
    try {
      await withTemporaryFiles(services.env.dataDir, async ({ source }) => {
        await save(body, source, arrived);
        await services.storage.putFile(receivedKey(ticket.id), source);
      });
    } finally {
      await room.giveBackAllBut(arrived.bytes);
    }
    if (!(await markReceived(services, ticket.id, until))) {
      await services.storage.delete(receivedKey(ticket.id));
      refuse(ErrorCode.NOT_FOUND);
    }
  });
}

/**
 * A ticket waits for its file during the first half of its time; the second is left to complete it. With the account that it was
 * issued to, it ends at once.
 */
async function openTicket({ database, clock }: Receiver, token: string): Promise<OpenTicket> {
  const latestEnd = new Date(clock.now().getTime() + TICKET_MS);
  const [ticket] = await database.rows(
    OpenTicket,
    sql`
    select id, account_id as "accountId" from upload
    where not exists (select from account a where a.id = account_id and a.disabled_at is not null)
      and token_hash = ${hashToken(token)} and file_id is null and expires_at > ${latestEnd}::timestamptz`,
  );
  if (!ticket) refuse(ErrorCode.NOT_FOUND);
  return ticket;
}

/** Whether the ticket was still open. */
async function markReceived({ database, clock }: Receiver, id: string, claimedUntil: Date): Promise<boolean> {
  const now = clock.now();
  const changed = await database.change(sql`
    update upload set received_at = ${now}::timestamptz
    where id = ${id} and busy_until = ${claimedUntil}::timestamptz and expires_at > ${now}::timestamptz`);
  return changed > 0;
}

async function save(body: Readable, path: string, arrived: { bytes: number }): Promise<void> {
  const deadline = setTimeout(() => body.destroy(new Error('too slow')), SLOWEST_MS);
  const file = await open(path, 'wx', 0o600);
  try {
    // The sender stays connected after a refusal, to receive the error.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      arrived.bytes += (chunk as Buffer).length;
      if (arrived.bytes > MAX_FILE_BYTES) refuse(ErrorCode.FILE_TOO_LARGE, undefined, { maxBytes: MAX_FILE_BYTES });
      await file.writeFile(chunk as Buffer);
    }
  } catch (problem) {
    if (problem instanceof Refusal || !body.destroyed) throw problem;
    refuse(ErrorCode.BAD_REQUEST);
  } finally {
    clearTimeout(deadline);
    await file.close();
  }
  if (arrived.bytes === 0) refuse(ErrorCode.FILE_NOT_READABLE);
}
