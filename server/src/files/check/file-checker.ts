import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileChecker } from '../../services.js';
import { ErrorCode, Refusal, refuse } from '../../shared/errors.js';
import type { CheckOutcome, CheckTask } from './check.worker.ts';

/** Pictures of 50 megapixels take some 200 MB each while they are decoded. */
const AT_ONCE = 2;
/** For the check itself, and for the wait before it: together no longer than a request may take. */
const CHECK_MS = 6_000;
const WAIT_MS = 3_000;
const WORKER_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Beside this module, as it was written or as it was compiled. */
const WORKER = new URL(`./check.worker${extname(import.meta.url)}`, import.meta.url);

interface CheckerOptions {
  readonly worker?: URL;
  readonly checkMs?: number;
  readonly waitMs?: number;
}

/** Checks files in at most two worker threads, each task with a deadline. */
export class WorkerChecker implements FileChecker {
  readonly #options: Required<CheckerOptions>;
  readonly #idle: Worker[] = [];
  readonly #workers = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: CheckerOptions = {}) {
    this.#options = { worker: WORKER, checkMs: CHECK_MS, waitMs: WAIT_MS, ...options };
  }

  async check(task: CheckTask): ReturnType<FileChecker['check']> {
    await this.#takeTurn();
    try {
      const outcome = await this.#run(task);
      if ('fault' in outcome) throw new Refusal([outcome.fault]);
      if ('problem' in outcome) throw new Error(`The check of a file failed: ${outcome.problem}`);
      return outcome;
    } finally {
      this.#passTurn();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  async #takeTurn(): Promise<void> {
    if (this.#running < AT_ONCE) {
      this.#running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(new Refusal([{ code: ErrorCode.TIMEOUT }]));
      }, this.#options.waitMs);
      this.#waiting.push(go);
    });
  }

  #passTurn(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }

  async #run(task: CheckTask): Promise<CheckOutcome> {
    const worker = this.#idle.pop() ?? this.#start();
    let timer: NodeJS.Timeout | undefined;
    try {
      const outcome = await new Promise<CheckOutcome>((resolve, reject) => {
        timer = setTimeout(() => reject(new Refusal([{ code: ErrorCode.TIMEOUT }])), this.#options.checkMs);
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.postMessage(task);
      });
      worker.removeAllListeners().on('error', () => this.#workers.delete(worker));
      this.#idle.push(worker);
      return outcome;
    } catch (problem) {
      this.#workers.delete(worker);
      worker.removeAllListeners().on('error', () => undefined);
      await worker.terminate();
      // More than any document that people can read.
      if ((problem as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(ErrorCode.FILE_NOT_READABLE);
      throw problem;
    } finally {
      clearTimeout(timer);
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#options.worker, { resourceLimits: WORKER_MEMORY, execArgv: [] });
    this.#workers.add(worker);
    // It does not keep the process alive.
    worker.unref();
    return worker;
  }
}
