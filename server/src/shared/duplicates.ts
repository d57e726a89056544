import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { type ErrorCode, refuse } from './errors.js';

/**
 * Two may want the same at once, after each has looked whether it is free: the unique index is the last word, and is told
 * like what the look would have found. Refuses with `code` at `field`.
 */
export async function duplicateRefused<T>(code: ErrorCode, field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof UniqueConstraintViolationException) refuse(code, field);
    throw problem;
  }
}
