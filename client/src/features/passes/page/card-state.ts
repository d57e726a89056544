import type { PassPageFragment } from '../../../gql/graphql';
import { epochMs } from '../../../lib/dates';

type Facts = Pick<PassPageFragment, 'status' | 'kind' | 'madeAt' | 'collectedAt' | 'validFrom'>;

/** What its holder should be told beside the status; nothing where the status says it all. */
export type CardNote = 'TO_BE_MADE' | 'waiting' | 'notYet' | 'DEACTIVATED' | 'CANCELLED' | 'EXPIRED';

export function cardNotes({ status, madeAt, collectedAt, validFrom }: Facts, now: number): CardNote[] {
  if (status === 'USABLE' || status === 'SYNCHRONISING') return [];
  if (status !== 'MADE') return [status];
  const waiting = madeAt !== null && collectedAt === null;
  return [...(waiting ? (['waiting'] as const) : []), ...(epochMs(validFrom) > now ? (['notYet'] as const) : [])];
}

/** A card that gates refuse shows no code: whoever copies it would be sent away. */
export const showsCode = ({ status }: Pick<Facts, 'status'>): boolean =>
  status === 'MADE' || status === 'USABLE' || status === 'SYNCHRONISING';

/** Whether the card is with its holder; nothing where there is no card, or none to be collected. */
export function collection({ kind, madeAt, collectedAt, status }: Facts): 'yes' | 'no' | undefined {
  if (kind === 'SINGLE_ENTRY') return undefined;
  if (collectedAt !== null) return 'yes';
  return madeAt !== null && status === 'MADE' ? 'no' : undefined;
}
