import type { PassPageFragment, PassStatus } from '../../gql/graphql';
import { epochMs } from '../../lib/dates';

type Facts = Pick<PassPageFragment, 'status' | 'madeAt' | 'collectedAt' | 'validFrom'>;

/** The notes beside the status; those about making and collecting the card are for its company only. */
export type CardNote =
  | Exclude<PassStatus, 'USABLE' | 'SYNCHRONISING' | 'MADE' | 'NOT_YET_VALID' | 'VALID'>
  | 'waiting'
  | 'notYet';

const gatesAccept: readonly PassStatus[] = ['USABLE', 'SYNCHRONISING', 'VALID'];

export function cardNotes({ status, validFrom }: Facts, own: boolean, now: number): CardNote[] {
  if (gatesAccept.includes(status)) return [];
  const notYet = epochMs(validFrom) > now ? (['notYet'] as const) : [];
  switch (status) {
    case 'TO_BE_MADE':
      return own ? ['TO_BE_MADE'] : [];
    case 'MADE':
      return [...(own ? (['waiting'] as const) : []), ...notYet];
    case 'NOT_YET_VALID':
      return ['notYet'];
    default:
      return [status as CardNote];
  }
}

/** A card that gates refuse shows no code; before its first day the code says so itself. */
export const showsCode = ({ status }: Pick<Facts, 'status'>): boolean =>
  gatesAccept.includes(status) || status === 'NOT_YET_VALID';

/** Statuses that do not tell whether a card is with its holder. */
const anywhere: readonly PassStatus[] = ['MADE', 'BLOCKED', 'DEACTIVATED', 'REINSTATEMENT_PENDING'];

/** Whether a made card is with its holder; `undefined` where the status says it, or it does not matter any more. */
export function collection({ madeAt, collectedAt, status }: Omit<Facts, 'validFrom'>): 'yes' | 'no' | undefined {
  if (madeAt === null || !anywhere.includes(status)) return undefined;
  return collectedAt === null ? 'no' : 'yes';
}
