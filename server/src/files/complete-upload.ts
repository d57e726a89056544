import { LockMode } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { ErrorCode, Refusal, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { nameColumns, sentNameOf } from './file-name.js';
import { withTemporaryFiles } from './incoming.js';
import { checkedKey, receivedKey } from './keys.js';
import { findUpload, ownerOf } from './own-upload.js';
import { StoredFile } from './stored-file.entity.js';
import type { Upload } from './upload.entity.js';
import { senderOf, takePoint } from './upload-allowance.js';
import { withClaim } from './upload-claim.js';
import { isAllowed, storedName } from './upload-rules.js';

/** How long a checked file is kept before it is attached. */
const UNUSED_MS = 24 * 60 * 60_000;
/** Longer than the check and the ways to the storage and back. */
const CLAIM_MS = 60_000;

/** The checks of this process by their uploads: a repeated request gets the answer of the first. */
const running = new Map<string, Promise<StoredFile>>();

/**
 * Checks the file that arrived for a ticket and stores it. Can be repeated with the same result. Refuses with NOT_FOUND
 * if the ticket has expired or belongs to another account, UPLOAD_NOT_COMPLETE if no file has arrived, CONFLICT if a
 * file is arriving or another node is checking it, RATE_LIMITED, TIMEOUT, or with what is wrong with the file, after
 * which another file may be sent while the ticket lasts.
 */
export async function completeUpload(context: RequestContext, id: string): Promise<StoredFile> {
  const { now, services } = context;
  const upload = await findUpload(services.orm.em.fork(), ownerOf(context.viewer), id, now);
  if (!upload) refuse(ErrorCode.NOT_FOUND);
  if (upload.fileId) return services.orm.em.fork().findOneOrFail(StoredFile, upload.fileId);
  if (!upload.receivedAt) refuse(ErrorCode.UPLOAD_NOT_COMPLETE);

  const check = running.get(id) ?? checkAndStore(context, upload).finally(() => running.delete(id));
  running.set(id, check);
  return check;
}

async function checkAndStore(context: RequestContext, upload: Upload): Promise<StoredFile> {
  const { services, viewer } = context;
  const { id, purpose } = upload;
  await takePoint(services, senderOf(viewer));
  // Nothing here holds a connection to the database: the check and the storage may be slow.
  return withClaim(services, id, CLAIM_MS, () =>
    withTemporaryFiles(services.env.dataDir, async ({ source, target }) => {
      if (!(await services.storage.copyTo(receivedKey(id), source))) refuse(ErrorCode.UPLOAD_NOT_COMPLETE);
      const checked = await services.fileChecker
        .check({ source, target, purpose })
        .catch((problem: unknown) => rejectFile(context, id, problem));
      await services.storage.putFile(checkedKey(id), target);
      const file = await storeFile(context, id, checked);
      await services.storage.delete(receivedKey(id)).catch(() => {
        services.log.warn({ upload: id }, 'a received file is left to the nightly reconciliation');
      });
      return file;
    }),
  );
}

/** Deletes a refused file. One that was merely not checked in time stays. */
async function rejectFile({ services }: RequestContext, id: string, problem: unknown): Promise<never> {
  if (problem instanceof Refusal && problem.errors[0]?.code !== ErrorCode.TIMEOUT) {
    await services.storage.delete(receivedKey(id));
    await services.database.change(sql`update upload set received_at = null where id = ${id}`);
  }
  throw problem;
}

async function storeFile(
  { services, viewer }: RequestContext,
  id: string,
  { mediaType, size, sha256 }: { mediaType: string; size: number; sha256: Uint8Array },
): Promise<StoredFile> {
  const now = services.clock.now();
  const file = await services.orm.em.fork().transactional(async (tx) => {
    const upload = await findUpload(tx, ownerOf(viewer), id, now, LockMode.PESSIMISTIC_WRITE);
    if (!upload) return undefined;
    if (!isAllowed(upload.purpose, mediaType)) throw new Error('a file of another type passed the check');
    const fileId = newId();
    const name = storedName(sentNameOf(services.vault, upload), mediaType);
    const stored = tx.create(StoredFile, {
      id: fileId,
      storageKey: checkedKey(id),
      ...nameColumns(services, fileId, name, mediaType),
      mediaType,
      size,
      sha256: Buffer.from(sha256),
      createdAt: now,
    });
    upload.fileId = stored.id;
    upload.expiresAt = new Date(now.getTime() + UNUSED_MS);
    return stored;
  });
  if (file) return file;
  // Cancelled or expired meanwhile: nothing leads to its files any more.
  await services.storage.delete(checkedKey(id));
  await services.storage.delete(receivedKey(id));
  refuse(ErrorCode.NOT_FOUND);
}
