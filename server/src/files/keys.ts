import { createHash } from 'node:crypto';

function storageKey(prefix: string, uploadId: string): string {
  const name = createHash('sha256').update(uploadId).digest('hex');
  return `${prefix}/${name.slice(0, 2)}/${name}`;
}

/**
 * Storage keys are derived from the upload, so that its row leads to everything it stored, at whichever step it was
 * interrupted.
 */
export const receivedKey = (uploadId: string): string => storageKey('received', uploadId);

export const checkedKey = (uploadId: string): string => storageKey('checked', uploadId);
