import type { EntityManager } from '@mikro-orm/postgresql';
import type { FileStorage } from '../services.js';
import { checkedKey, receivedKey } from './keys.js';
import { StoredFile } from './stored-file.entity.js';
import { Upload } from './upload.entity.js';

/**
 * Deletes an unused upload, whose row the caller has locked, with its files. The files are deleted first: as long as
 * there are any, a row leads to them.
 */
export async function discardUpload(tx: EntityManager, storage: FileStorage, upload: Upload): Promise<void> {
  await storage.delete(receivedKey(upload.id));
  await storage.delete(checkedKey(upload.id));
  await tx.nativeDelete(Upload, { id: upload.id });
  if (upload.fileId) await tx.nativeDelete(StoredFile, { id: upload.fileId });
}
