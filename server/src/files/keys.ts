import { createHash } from 'node:crypto';

function spread(prefix: string, uploadId: string): string {
  const name = createHash('sha256').update(uploadId).digest('hex');
  return `${prefix}/${name.slice(0, 2)}/${name}`;
}

/**
 * Storage keys follow from the upload, so that whoever has the upload's row finds what it left behind, at whatever
 * step it was interrupted.
 */
export const receivedKey = (uploadId: string): string => spread('received', uploadId);

/** Where the checked file lies. */
export const checkedKey = (uploadId: string): string => spread('checked', uploadId);
