import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const aside = join(this.#folder, PARTIAL, randomUUID());
    const place = join(this.#folder, key);
    await mkdir(dirname(aside), { recursive: true });
    await mkdir(dirname(place), { recursive: true });
    try {
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(contents);
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

  // The library's own method returns the whole pooled memory block that contains a small file.
  override async getBytes(key: string): Promise<Uint8Array> {
    return readFile(join(this.#folder, key));
  }
}
