import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Disk } from 'flydrive';
import type { Env } from '../env.js';
import type { FileStorage } from '../services.js';
import { FolderDriver } from './folder-driver.js';

/** For a whole request to S3, to connect to it, and for it to say anything at all. */
const S3_TIMEOUTS = {
  requestTimeout: 5_000,
  throwOnRequestTimeout: true,
  connectionTimeout: 2_000,
  socketTimeout: 5_000,
};
const S3_ATTEMPTS = 2;
/** For a file to be copied to this machine. */
const COPY_MS = 8_000;

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
        requestHandler: S3_TIMEOUTS,
        maxAttempts: S3_ATTEMPTS,
        // A file that is streamed would need a form of transfer that not every storage of this kind knows.
        requestChecksumCalculation: 'WHEN_REQUIRED',
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

  async putFile(key: string, path: string): Promise<void> {
    const { size } = await stat(path);
    await this.#disk.putStream(key, createReadStream(path), { contentLength: size });
  }

  async copyTo(key: string, path: string): Promise<boolean> {
    const copied = await this.#ifThere(key, async () => {
      const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
      await pipeline(await this.#disk.getStream(key), target, { signal: AbortSignal.timeout(COPY_MS) });
      return true;
    });
    return copied ?? false;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#ifThere(key, () => this.#disk.getBytes(key));
  }

  read(key: string): Promise<Readable | undefined> {
    return this.#ifThere(key, () => this.#disk.getStream(key));
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
