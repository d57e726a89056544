import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { Upload } from './upload.entity.js';
import type { UploadPurpose } from './upload-rules.js';

/** Owner of uploads. All visitors are one owner; only the ticket's id distinguishes them. */
export interface UploadOwner {
  readonly accountId: string | null;
}

/**
 * For a shared account, the general account through which it acts: what was sent for one company can neither be read
 * nor attached after switching to another (R-REG-7).
 */
export function ownerOf(viewer: Viewer): UploadOwner {
  if (viewer.kind === 'VISITOR') return { accountId: null };
  return { accountId: viewer.kind === 'OPERATOR' ? (viewer.actsThrough ?? viewer.accountId) : viewer.accountId };
}

/** This owner's upload, read afresh, unless it has expired. */
export async function findUpload(
  em: EntityManager,
  owner: UploadOwner,
  id: string,
  now: Date,
  lockMode: LockMode = LockMode.NONE,
): Promise<Upload | null> {
  if (!isId(id)) return null;
  const where = { id, accountId: owner.accountId, expiresAt: { $gt: now } };
  return em.findOne(Upload, where, { lockMode, refresh: true });
}

/**
 * Hands a checked file over to the calling command, within its transaction; an upload can be used once. Returns the id
 * of the stored file. Refuses with UPLOAD_NOT_COMPLETE at `field` unless this owner's upload is complete, unused, at
 * most 24 hours old, and for one of `purposes`.
 */
export async function takeUpload(
  em: EntityManager,
  owner: UploadOwner,
  uploadId: string,
  purposes: readonly UploadPurpose[],
  field: string,
  now: Date,
): Promise<string> {
  const upload = await findUpload(em, owner, uploadId, now, LockMode.PESSIMISTIC_WRITE);
  if (!isReady(upload, purposes)) refuse(ErrorCode.UPLOAD_NOT_COMPLETE, field);
  upload.usedAt = now;
  return upload.fileId;
}

/** Whether an upload could be used now for one of `purposes`. */
export function isReady(
  upload: Upload | null,
  purposes: readonly UploadPurpose[],
): upload is Upload & { fileId: string } {
  return !!upload?.fileId && !upload.usedAt && purposes.includes(upload.purpose);
}
