import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CLOSINGS } from './closing.js';
import type { MailContent } from './content.js';
import type { Enclosed } from './letter.js';

/** A letter that goes along with a mail on paper. */
export interface Letterhead extends Enclosed {
  readonly language: string;
  readonly sender: string;
}

/** Beside this module, as it was written or as it was compiled. */
const WORKER = new URL(`./pdf.worker${extname(import.meta.url)}`, import.meta.url);
const DRAW_MS = 60_000;

/** The attached letter of a mail as a PDF. */
export async function letterPdf({ language, enclosed }: MailContent): Promise<Buffer | undefined> {
  if (!enclosed) return undefined;
  const { tag, sender } = CLOSINGS[language];
  const workerData: Letterhead = { ...enclosed, language: tag, sender };
  const worker = new Worker(WORKER, { workerData, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } });
  try {
    const [bytes] = await once(worker, 'message', { signal: AbortSignal.timeout(DRAW_MS) });
    return Buffer.from(bytes as Uint8Array);
  } finally {
    await worker.terminate();
  }
}
