import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { ErrorCode, Refusal, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { type CheckedFile, checkFile } from './file-check.js';
import { checkedKey, receivedKey } from './keys.js';
import { findUpload, ownerOf } from './own-upload.js';
import { StoredFile } from './stored-file.entity.js';
import { Upload } from './upload.entity.js';
import { storedName } from './upload-rules.js';

/** How long a checked file is kept before it is attached. */
const UNUSED_MS = 24 * 60 * 60_000;

/**
 * Checks the file that arrived for a ticket and stores it. Can be repeated with the same result. Refuses with NOT_FOUND
 * if the ticket has expired or belongs to another account, UPLOAD_NOT_COMPLETE if no file has arrived, CONFLICT if
 * another file arrives during the check, or like {@link checkFile}, after which another file may be sent.
 */
export async function completeUpload(context: RequestContext, id: string): Promise<StoredFile> {
  const { now, services } = context;
  const upload = await findUpload(services.orm.em.fork(), ownerOf(context.viewer), id, now);
  if (!upload) refuse(ErrorCode.NOT_FOUND);
  if (upload.fileId) return services.orm.em.fork().findOneOrFail(StoredFile, upload.fileId);
  if (!upload.receivedAt) refuse(ErrorCode.UPLOAD_NOT_COMPLETE);
  const received = await services.storage.get(receivedKey(id));
  if (!received) refuse(ErrorCode.UPLOAD_NOT_COMPLETE);

  // Outside the transaction: decoding takes too long to hold a row lock.
  const checked = await checkFile(received, upload.purpose).catch((problem: unknown) =>
    rejectFile(context, upload, problem),
  );
  const file = await storeFile(context, upload, checked);
  await services.storage.delete(receivedKey(id));
  return file;
}

/** Deletes a refused file, unless a new one has replaced it. */
async function rejectFile(context: RequestContext, upload: Upload, problem: unknown): Promise<never> {
  if (problem instanceof Refusal) {
    const { orm, storage } = context.services;
    await orm.em.fork().transactional(async (tx) => {
      const expected = { id: upload.id, receivedAt: upload.receivedAt, fileId: null };
      if ((await tx.nativeUpdate(Upload, expected, { receivedAt: null })) > 0)
        await storage.delete(receivedKey(upload.id));
    });
  }
  throw problem;
}

function storeFile(context: RequestContext, expected: Upload, checked: CheckedFile): Promise<StoredFile> {
  const { now, services } = context;
  return services.orm.em.fork().transactional(async (tx) => {
    const upload = await findUpload(tx, ownerOf(context.viewer), expected.id, now, LockMode.PESSIMISTIC_WRITE);
    if (!upload) refuse(ErrorCode.NOT_FOUND);
    if (upload.fileId) return tx.findOneOrFail(StoredFile, upload.fileId);
    if (upload.receivedAt?.getTime() !== expected.receivedAt?.getTime()) refuse(ErrorCode.CONFLICT);
    await services.storage.put(checkedKey(upload.id), checked.bytes);
    const file = tx.create(StoredFile, {
      id: newId(),
      storageKey: checkedKey(upload.id),
      name: storedName(upload.fileName, checked.mediaType),
      mediaType: checked.mediaType,
      size: checked.bytes.length,
      sha256: createHash('sha256').update(checked.bytes).digest(),
      createdAt: now,
    });
    upload.fileId = file.id;
    upload.expiresAt = new Date(now.getTime() + UNUSED_MS);
    return file;
  });
}
