import { type ErrorLike, faultList } from '../../lib/errors';
import { faultText } from './fault-text';

/** Why a query failed, in one text; nothing when it did not. */
export function errorText(error: ErrorLike | undefined): string | undefined {
  return error && ([...new Set(faultList(error).map(faultText))].join(' ') || faultText({ code: 'INTERNAL' }));
}
