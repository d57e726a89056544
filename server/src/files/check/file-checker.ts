import { once } from 'node:events';
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
/** For a worker to load what it checks files with. */
const START_MS = 20_000;
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
      if ('error' in outcome) throw new Refusal([outcome.error]);
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
    const worker = this.#idle.pop() ?? (await this.#start());
    try {
      const answer = answerOf<CheckOutcome>(worker, this.#options.checkMs);
      worker.postMessage(task);
      const outcome = await answer;
      this.#idle.push(worker);
      return outcome;
    } catch (problem) {
      this.#workers.delete(worker);
      await worker.terminate();
      // More than any document that people can read.
      if ((problem as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(ErrorCode.FILE_NOT_READABLE);
      throw problem;
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#options.worker, { resourceLimits: WORKER_MEMORY, execArgv: [] });
    this.#workers.add(worker);
    // An error ends the worker and nothing else; what waits for its answer notices.
    worker.on('error', () => this.#workers.delete(worker));
    await answerOf(worker, START_MS);
    // It does not keep the process alive.
    worker.unref();
    return worker;
  }
}

/** The next message of a worker. Refuses with TIMEOUT if it takes too long. */
async function answerOf<T>(worker: Worker, ms: number): Promise<T> {
  const late = AbortSignal.timeout(ms);
  try {
    const [answer] = await once(worker, 'message', { signal: late });
    return answer;
  } catch (problem) {
    if (late.aborted) refuse(ErrorCode.TIMEOUT);
    throw problem;
  }
}
