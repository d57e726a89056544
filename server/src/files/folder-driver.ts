import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FSDriver } from 'flydrive/drivers/fs';

/** Half-written files; whatever an end of the process leaves here is cleaned up with the files that have no row. */
const PARTIAL = 'partial';

/** Files in a folder, each written aside and then renamed: a file under its key is always whole. */
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

  // The library's own reading hands out the whole memory block in which a small file may lie.
  override async getBytes(key: string): Promise<Uint8Array> {
    return readFile(join(this.#folder, key));
  }
}
