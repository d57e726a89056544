import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { nameColumns } from '../files/file-name.js';
import { checkedKey } from '../files/keys.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { storedName } from '../files/upload-rules.js';
import type { FileStorage, Services } from '../services.js';
import { newId } from '../shared/ids.js';
import type { DemoDocument } from './documents.js';

type StoredRow = Pick<
  StoredFile,
  'id' | 'storageKey' | 'name' | 'sealedName' | 'mediaType' | 'size' | 'sha256' | 'createdAt'
>;

/**
 * The files of the demo. They are stored before the transaction that refers to them; their keys are derived from a
 * count, so that after an interrupted fill the next one replaces them all.
 */
export class DemoFiles {
  readonly #files: { readonly row: StoredRow; readonly bytes: Buffer }[] = [];

  constructor(private readonly services: Pick<Services, 'env' | 'vault'>) {}

  /** Adds a document and returns the id of its row. */
  add(name: string, { bytes, mediaType }: DemoDocument, createdAt: Date): string {
    const id = newId();
    const row = {
      id,
      storageKey: checkedKey(`demo ${this.#files.length}`),
      ...nameColumns(this.services, id, storedName(name, mediaType), mediaType),
      mediaType,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest(),
      createdAt,
    };
    this.#files.push({ row, bytes });
    return row.id;
  }

  async store(storage: FileStorage): Promise<void> {
    await Promise.all(this.#files.map(({ row, bytes }) => storage.put(row.storageKey, bytes)));
  }

  async insert(em: EntityManager): Promise<void> {
    await em.insertMany(
      StoredFile,
      this.#files.map(({ row }) => row),
    );
  }
}
