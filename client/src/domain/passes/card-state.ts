import type { PassPageFragment } from '../../gql/graphql';
import { epochMs } from '../../lib/dates';

type Facts = Pick<PassPageFragment, 'status' | 'madeAt' | 'collectedAt' | 'validFrom'>;

/** The notes beside the status; those about collecting the card are for its company only. */
export type CardNote = 'TO_BE_MADE' | 'waiting' | 'notYet' | 'DEACTIVATED' | 'CANCELLED' | 'EXPIRED';

export function cardNotes({ status, madeAt, collectedAt, validFrom }: Facts, own: boolean, now: number): CardNote[] {
  if (status === 'USABLE' || status === 'SYNCHRONISING' || (status === 'TO_BE_MADE' && !own)) return [];
  if (status !== 'MADE') return [status];
  const waiting = own && madeAt !== null && collectedAt === null;
  return [...(waiting ? (['waiting'] as const) : []), ...(epochMs(validFrom) > now ? (['notYet'] as const) : [])];
}

/** A card that gates refuse shows no code. */
export const showsCode = ({ status }: Pick<Facts, 'status'>): boolean =>
  status === 'MADE' || status === 'USABLE' || status === 'SYNCHRONISING';

/** Whether a made card is with its holder; `undefined` for one that has ended. */
export function collection({ madeAt, collectedAt, status }: Omit<Facts, 'validFrom'>): 'yes' | 'no' | undefined {
  if (madeAt === null || (status !== 'MADE' && status !== 'DEACTIVATED')) return undefined;
  return collectedAt === null ? 'no' : 'yes';
}
