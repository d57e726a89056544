import type { ErrorCode } from '../../gql/graphql';
import { faultText } from './fault-text';

/** What a query selects of an EligibilityReason; the port's name in the language on screen. */
export interface Reason {
  code: ErrorCode;
  limit?: number | null;
  until?: string | null;
  port?: { name: string } | null;
}

/** Why somebody may not apply, in the words with which the mutation would refuse. */
export function reasonText({ code, limit, until, port }: Reason): string {
  return faultText({ code, params: { limit, until, portZh: port?.name, portEn: port?.name } });
}
