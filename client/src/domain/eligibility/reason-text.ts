import type { AttachmentKind, ErrorCode } from '../../gql/graphql';
import { apiErrorText } from '../errors/api-error-text';

/** What a query selects of an EligibilityReason; the port's name in the language on screen. */
export interface Reason {
  code: ErrorCode;
  limit?: number | null;
  granted?: number | null;
  grantedUsed?: number | null;
  until?: string | null;
  port?: { name: string } | null;
  attachment?: AttachmentKind | null;
  applicationNumber?: string | null;
}

/** Why an application is not possible, in the words with which the mutation would refuse it. */
export function reasonText({ code, port, ...reason }: Reason): string {
  const params = { ...reason, portZh: port?.name, portEn: port?.name };
  return apiErrorText({ code, params });
}
