import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { type ApiError, ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { hashToken, newToken } from '../shared/tokens.js';
import { check, requiredText } from '../shared/validation.js';
import { discardUpload } from './discard-upload.js';
import { sentNameColumns } from './file-name.js';
import { ownerOf } from './own-upload.js';
import { Upload } from './upload.entity.js';
import { senderOf, takePoint } from './upload-allowance.js';
import { baseName, isAllowed, MAX_FILE_BYTES, type UploadPurpose } from './upload-rules.js';

/** How long a ticket waits for its file, and then for its completion. */
export const TICKET_MS = 10 * 60_000;

const MAX_FILE_NAME = 200;

interface UploadRequest {
  readonly purpose: UploadPurpose;
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: string;
}

interface Ticket {
  readonly id: string;
  readonly url: string;
  readonly maxBytes: number;
  readonly expiresAt: Date;
}

/**
 * Issues a ticket to upload one file (R-PER-3). Visitors, who register, may send a certificate only. Refuses with
 * FORBIDDEN, RATE_LIMITED, or the errors of the input, which only allow early errors: the file itself is checked after
 * its arrival.
 */
export async function requestUpload(context: RequestContext, input: UploadRequest): Promise<Ticket> {
  const { viewer, now, services } = context;
  if (viewer.kind === 'VISITOR' && input.purpose !== 'CERTIFICATE') refuse(ErrorCode.FORBIDDEN, 'purpose');
  const name = { fileName: baseName(input.fileName) };
  const { fileName } = check(v.object({ fileName: requiredText(MAX_FILE_NAME) }), name, errorsOf(input));
  await takePoint(services, senderOf(viewer));

  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + TICKET_MS);
  await services.orm.em.fork().insert(Upload, {
    id,
    tokenHash: hashToken(token),
    purpose: input.purpose,
    ...ownerOf(viewer),
    ...sentNameColumns(services, id, fileName),
    createdAt: now,
    expiresAt: new Date(now.getTime() + 2 * TICKET_MS),
  });
  return { id, url: `/uploads/${token}`, maxBytes: MAX_FILE_BYTES, expiresAt };
}

function errorsOf(input: UploadRequest): ApiError[] {
  const errors: ApiError[] = [];
  if (input.size < 1) errors.push({ code: ErrorCode.OUT_OF_RANGE, field: 'size', params: { min: 1 } });
  if (input.size > MAX_FILE_BYTES) {
    errors.push({ code: ErrorCode.FILE_TOO_LARGE, field: 'size', params: { maxBytes: MAX_FILE_BYTES } });
  }
  if (!isAllowed(input.purpose, input.mediaType)) {
    errors.push({ code: ErrorCode.FILE_TYPE_NOT_ALLOWED, field: 'mediaType' });
  }
  return errors;
}

/**
 * Cancels an upload and deletes what was sent for it. Refuses with NOT_FOUND if the ticket has expired, is used, or
 * belongs to another account.
 */
export async function cancelUpload({ now, services, viewer }: RequestContext, id: string): Promise<boolean> {
  const { accountId } = ownerOf(viewer);
  const ended = isId(id)
    ? await services.database.change(sql`
        update upload set expires_at = ${now}::timestamptz
        where id = ${id} and account_id is not distinct from ${accountId}::uuid
          and used_at is null and expires_at > ${now}::timestamptz`)
    : 0;
  if (ended === 0) refuse(ErrorCode.NOT_FOUND);
  await discardUpload(services, id, now).catch(() => {
    services.log.warn({ upload: id }, 'a cancelled upload is left to the next sweep');
  });
  return true;
}
