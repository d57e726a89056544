import { join } from 'node:path';
import { Disk } from 'flydrive';
import type { Env } from '../env.js';
import type { FileStorage } from '../services.js';
import { FolderDriver } from './folder-driver.js';

/** Opens the storage chosen by the settings. */
export async function openStorage(env: Pick<Env, 'dataDir' | 's3'>): Promise<FileStorage> {
  if (!env.s3) return new DiskStorage(new Disk(new FolderDriver(join(env.dataDir, 'files'))));
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { bucket, region, endpoint } = env.s3;
  return new DiskStorage(
    new Disk(
      // The S3 client finds its credentials by itself.
      new S3Driver({
        bucket,
        region,
        visibility: 'private',
        supportsACL: false,
        ...(endpoint && { endpoint, forcePathStyle: true }),
      }),
    ),
  );
}

class DiskStorage implements FileStorage {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  put(key: string, bytes: Uint8Array): Promise<void> {
    return this.#disk.put(key, bytes);
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#ifThere(key, () => this.#disk.getBytes(key));
  }

  delete(key: string): Promise<void> {
    return this.#disk.delete(key);
  }

  async *keys(): AsyncIterable<readonly string[]> {
    let paginationToken: string | undefined;
    do {
      const page = await this.#disk.listAll('/', { recursive: true, ...(paginationToken && { paginationToken }) });
      yield [...page.objects].flatMap((object) => (object.isFile ? [object.key] : []));
      paginationToken = page.paginationToken;
    } while (paginationToken);
  }

  async writtenAt(key: string): Promise<Date | undefined> {
    return (await this.#ifThere(key, () => this.#disk.getMetaData(key)))?.lastModified;
  }

  async #ifThere<T>(key: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (problem) {
      if (await this.#disk.exists(key)) throw problem;
      return undefined;
    }
  }
}
