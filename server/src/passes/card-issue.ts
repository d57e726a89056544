import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, recordHistory } from '../history/history.js';
import type { MailOutbox } from '../messages/email/queue-mail.js';
import type { AreaRow, PortRow } from '../ports/ports.js';
import { newId } from '../shared/ids.js';
import { firstOfChain } from './card-chain.js';
import { type Holder, passHolderColumns } from './holder.js';
import { Pass, PassArea, type PassKind, type PassMedium } from './pass.entity.js';
import { takePassNumbers } from './pass-numbers.js';

/** A card to be made, for whom and from when to when. */
interface NewCard {
  readonly holder: Holder;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** The card that it renews (R-PRD-5). */
  readonly previous: IssuedCard | null;
  /** The card whose place it takes, with its areas instead of those applied for (R-EXC-4). */
  readonly inPlaceOf?: (IssuedCard & Pick<Pass, 'chainId'>) | undefined;
}

/** Who issues, and by which services. */
export interface IssuingAuthor extends Author {
  readonly services: Author['services'] & MailOutbox;
}

/** A card that was issued. */
type IssuedCard = Pick<Pass, 'id' | 'number'>;

/** What the cards of one application have in common. */
export interface Issue {
  readonly application: { readonly id: string; readonly number: string; readonly companyId: string };
  readonly card: { readonly kind: PassKind; readonly medium: PassMedium };
  readonly pickupPort: PortRow;
  readonly areas: readonly AreaRow[];
}

/** Issues cards under the next numbers of the branch of collection (R-NUM-1); they are to be made. @returns them, in the order asked for. */
export async function issueCards(
  tx: EntityManager,
  author: IssuingAuthor,
  { application, card, pickupPort, areas }: Issue,
  cards: readonly NewCard[],
): Promise<IssuedCard[]> {
  const numbers = await takePassNumbers(tx, author.services, card.kind, [pickupPort], cards.length, author.now);
  const passes = cards.map(({ holder, validFrom, validTo, previous, inPlaceOf }) => {
    const id = newId();
    return {
      id,
      ...numbers(pickupPort),
      portId: pickupPort.id,
      applicationId: application.id,
      companyId: application.companyId,
      ...passHolderColumns(author.services.vault, id, holder),
      medium: card.medium,
      issuedAt: author.now,
      validFrom,
      validTo,
      previousPassId: previous?.id ?? null,
      exchangedFromId: inPlaceOf?.id ?? null,
      chainId: inPlaceOf ? firstOfChain(inPlaceOf) : null,
    };
  });
  await tx.insertMany(Pass, passes);
  await insertPassAreas(tx, passes, areas);
  await recordHistory(
    tx,
    author,
    passes.map(({ id }, at) => {
      const previous = cards[at]?.inPlaceOf ?? cards[at]?.previous;
      const changes = previous ? [{ field: 'passNumber', before: previous.number, after: null } as const] : [];
      return { subject: 'PASS', subjectId: id, action: 'ISSUED', changes };
    }),
  );
  return passes.map(({ id, number }) => ({ id, number }));
}

export async function insertPassAreas(
  tx: EntityManager,
  passes: readonly { readonly id: string }[],
  areas: readonly AreaRow[],
): Promise<void> {
  await tx.insertMany(
    PassArea,
    passes.flatMap(({ id: passId }) => areas.map((area) => ({ passId, areaId: area.id }))),
  );
}
