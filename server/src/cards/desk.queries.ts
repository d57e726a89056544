import { hasRightIn } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { Pass } from '../passes/pass.entity.js';
import { findPass, passesById } from '../passes/pass.queries.js';
import type { PassType } from '../passes/pass.type.js';
import { type ApiError, ErrorCode, found, refuse, refuseAny } from '../shared/errors.js';
import { cardProgress } from './card-progress.queries.js';

/** Most cards that are printed at once. */
const MAX_PRINTED = 50;

/**
 * A card as the person at the desk looks at it to hand it over (R-EXC-6): what is read of it in clear is on record as read
 * there. Refuses with NOT_FOUND, FORBIDDEN for those of other branches, NO_CARD.
 */
export async function cardAtDesk(context: RequestContext, number: string): Promise<PassType> {
  const pass = found(await findPass(context, number.trim().toUpperCase()));
  if (!hasRightIn(context.viewer, 'REVIEW', pass.branchCode)) refuse(ErrorCode.FORBIDDEN);
  if (pass.kind === 'SINGLE_ENTRY') refuse(ErrorCode.NO_CARD);
  return pass;
}

/**
 * Cards that are to be made, for the printer of cards: all of them or none (R-EXC-6). Refuses at `numbers.<index>` as marking
 * them as made does: nothing is printed that could not be marked.
 */
export async function cardPrintData(context: RequestContext, numbers: readonly string[]): Promise<PassType[]> {
  if (numbers.length === 0) refuse(ErrorCode.REQUIRED, 'numbers');
  if (numbers.length > MAX_PRINTED) refuse(ErrorCode.TOO_MANY, 'numbers', { limit: MAX_PRINTED });
  const named = numbers.map((number) => number.trim().toUpperCase());
  const cards = await context.em.find(Pass, { number: { $in: named } });
  const byNumber = new Map(cards.map((card) => [card.number, card]));
  const progress = await cardProgress(
    context,
    cards.map(({ id }) => id),
  );
  refuseAny(
    named.flatMap((number, at): ApiError[] => {
      const card = byNumber.get(number);
      const field = `numbers.${at}`;
      if (!card) return [{ code: ErrorCode.NOT_FOUND, field }];
      if (named.indexOf(number) < at) return [{ code: ErrorCode.DUPLICATE, field }];
      const may = progress.get(card.id);
      return may === true || !may ? [] : [{ ...may, field }];
    }),
  );
  const passes = await passesById(
    context,
    cards.map(({ id }) => id),
  );
  return named.flatMap((number) => passes.get(byNumber.get(number)?.id ?? '') ?? []);
}
