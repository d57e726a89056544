import { type ErrorLike, faultList } from '../../lib/errors';
import { faultText } from './fault-text';

/** The words of what went wrong, for a list or a message that has no fields; nothing without an error. */
export function errorText(error: ErrorLike | undefined): string | undefined {
  if (!error) return undefined;
  return faultText(faultList(error)[0] ?? { code: 'INTERNAL' });
}
