import type { ErrorCode } from '../../shared/errors.js';

/** Why a file is refused. Thrown in the worker, where the API's own errors are not loaded; the message is the code. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: ErrorCode;
  readonly params: Record<string, number> | undefined;

  constructor(code: ErrorCode, params?: Record<string, number>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
