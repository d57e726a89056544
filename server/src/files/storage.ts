import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Disk } from 'flydrive';
import type { Env } from '../env.js';
import type { FileStorage } from '../services.js';
import { FolderDriver } from './folder-driver.js';

const S3_ATTEMPTS = 2;

const DEADLINES = {
  /** For a whole request to S3, and for it to say anything at all. */
  requestMs: 5_000,
  /** To connect to S3. */
  connectMs: 2_000,
  /** For a file to be copied to this machine. */
  copyMs: 8_000,
  /** For a file to be read by whom it was sent to. */
  readMs: 120_000,
};

/** Opens the storage chosen by the settings. */
export async function openStorage(env: Pick<Env, 'dataDir' | 's3'>, deadlines = DEADLINES): Promise<FileStorage> {
  if (!env.s3) return new DiskStorage(new Disk(new FolderDriver(join(env.dataDir, 'files'))), deadlines);
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
        requestHandler: {
          requestTimeout: deadlines.requestMs,
          throwOnRequestTimeout: true,
          connectionTimeout: deadlines.connectMs,
          socketTimeout: deadlines.requestMs,
        },
        maxAttempts: S3_ATTEMPTS,
        // A file that is streamed would need a form of transfer that not every storage of this kind knows.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        ...(endpoint && { endpoint, forcePathStyle: true }),
      }),
    ),
    deadlines,
  );
}

class DiskStorage implements FileStorage {
  readonly #disk: Disk;
  readonly #deadlines: typeof DEADLINES;

  constructor(disk: Disk, deadlines: typeof DEADLINES) {
    this.#disk = disk;
    this.#deadlines = deadlines;
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
      await pipeline(await this.#disk.getStream(key), target, { signal: AbortSignal.timeout(this.#deadlines.copyMs) });
      return true;
    });
    return copied ?? false;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#ifThere(key, () => this.#disk.getBytes(key));
  }

  read(key: string): Promise<Readable | undefined> {
    return this.#ifThere(key, async () => {
      const stream = await this.#disk.getStream(key);
      // A reader who takes the bytes one by one would hold a connection to the store.
      return addAbortSignal(AbortSignal.timeout(this.#deadlines.readMs), stream);
    });
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
