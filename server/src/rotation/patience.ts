import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../shared/failures.js';

const TRIES = 60;
const PAUSE_MS = 500;

/** PostgreSQL's codes for a lock that was not to be had in time, and for two that waited for each other. */
const IN_THE_WAY = ['55P03', '40P01'];

/** Tries a batch again after a pause when others held what it needs. */
export async function patiently<T>(batch: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await batch();
    } catch (problem) {
      if (!IN_THE_WAY.includes(codeOf(problem) ?? '') || tries === TRIES) throw problem;
      await wait(PAUSE_MS);
    }
  }
}
