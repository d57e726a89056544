import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FSDriver } from 'flydrive/drivers/fs';

/** Incomplete files; those left by a crash are removed together with files that have no row. */
const PARTIAL = 'partial';

/**
 * Files in a folder, written under a temporary name and then renamed, so that a file under its key is always complete.
 */
export class FolderDriver extends FSDriver {
  readonly #folder: string;

  constructor(folder: string) {
    super({ location: folder, visibility: 'private' });
    this.#folder = folder;
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.#write(key, (file) => file.writeFile(contents));
  }

  override putStream(key: string, contents: Readable): Promise<void> {
    return this.#write(key, (file) => file.writeFile(contents));
  }

  async #write(key: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
    const aside = join(this.#folder, PARTIAL, randomUUID());
    const place = join(this.#folder, key);
    await mkdir(dirname(aside), { recursive: true });
    await mkdir(dirname(place), { recursive: true });
    try {
      const file = await open(aside, 'wx', 0o600);
      try {
        await fill(file);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, place);
    } catch (problem) {
      await rm(aside, { force: true });
      throw problem;
    }
  }

  // The library's own method notices only while it is read that there is no such file.
  override async getStream(key: string): Promise<Readable> {
    return (await open(join(this.#folder, key))).createReadStream();
  }

  // The library's own method returns the whole pooled memory block that contains a small file.
  override async getBytes(key: string): Promise<Uint8Array> {
    return readFile(join(this.#folder, key));
  }
}
