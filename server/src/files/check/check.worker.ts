import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { MediaType, UploadPurpose } from '../upload-rules.ts';
import { checkFile } from './file-check.ts';
import { FileError } from './file-error.ts';
import { loadReader } from './pdf-reader.ts';

/** Checks one file after the other, away from the thread that answers requests. */

export interface CheckTask {
  /** The file as it was sent. */
  readonly source: string;
  /** Where it is written as it may be stored. */
  readonly target: string;
  readonly purpose: UploadPurpose;
}

/** What the worker answers: the file, why it is refused, or the name of an unexpected error. */
export type CheckOutcome =
  | { readonly mediaType: MediaType; readonly size: number; readonly sha256: Uint8Array }
  | { readonly error: Pick<FileError, 'code' | 'params'> }
  | { readonly problem: string };

async function run({ source, target, purpose }: CheckTask): Promise<CheckOutcome> {
  try {
    const { bytes, mediaType } = await checkFile(await readFile(source), purpose);
    await writeFile(target, bytes, { flag: 'wx', mode: 0o600 });
    return { mediaType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest() };
  } catch (problem) {
    if (problem instanceof FileError) return { error: { code: problem.code, params: problem.params } };
    return { problem: problem instanceof Error ? problem.name : 'unknown' };
  }
}

parentPort?.on('message', async (task: CheckTask) => parentPort?.postMessage(await run(task)));

await loadReader();
parentPort?.postMessage('ready');
