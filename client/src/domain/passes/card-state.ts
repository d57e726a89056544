import type { PassPageFragment } from '../../gql/graphql';
import { epochMs } from '../../lib/dates';

type Facts = Pick<PassPageFragment, 'status' | 'madeAt' | 'collectedAt' | 'validFrom'>;

/** What should be told beside the status; how a card comes to its holder only to the company that waits for it. */
export type CardNote = 'TO_BE_MADE' | 'waiting' | 'notYet' | 'DEACTIVATED' | 'CANCELLED' | 'EXPIRED';

export function cardNotes({ status, madeAt, collectedAt, validFrom }: Facts, own: boolean, now: number): CardNote[] {
  if (status === 'USABLE' || status === 'SYNCHRONISING' || (status === 'TO_BE_MADE' && !own)) return [];
  if (status !== 'MADE') return [status];
  const waiting = own && madeAt !== null && collectedAt === null;
  return [...(waiting ? (['waiting'] as const) : []), ...(epochMs(validFrom) > now ? (['notYet'] as const) : [])];
}

/** A card that gates refuse shows no code: whoever copies it would be sent away. */
export const showsCode = ({ status }: Pick<Facts, 'status'>): boolean =>
  status === 'MADE' || status === 'USABLE' || status === 'SYNCHRONISING';

/** Whether a card that is made is with its holder; of one that is over nobody asks any more. */
export function collection({ madeAt, collectedAt, status }: Omit<Facts, 'validFrom'>): 'yes' | 'no' | undefined {
  if (madeAt === null || (status !== 'MADE' && status !== 'DEACTIVATED')) return undefined;
  return collectedAt === null ? 'no' : 'yes';
}
