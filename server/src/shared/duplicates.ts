import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { type ApiError, type ErrorCode, refuse } from './errors.js';

/**
 * Two requests may want the same value after each has found it free: the unique index decides, and its violation is
 * reported like the earlier check would have. Refuses with `code` at `field`.
 */
export async function refuseDuplicate<T>(
  code: ErrorCode,
  field: string,
  work: () => Promise<T>,
  params?: ApiError['params'],
): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof UniqueConstraintViolationException) refuse(code, field, params);
    throw problem;
  }
}
