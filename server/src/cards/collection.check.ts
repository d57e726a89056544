import * as v from 'valibot';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { optionalText, personName, tryCheck } from '../shared/validation.js';
import type { CollectorKind } from './card-collection.entity.js';
import type { CollectedCardInput, CollectorInput } from './card-collection.input.js';

const MAX_REASON = 500;

const Entry = v.object({
  oldCardReturned: v.optional(v.nullable(v.boolean()), null),
  oldCardMissingReason: optionalText(MAX_REASON),
  receiptNumber: optionalText(40),
  feeWaiveReason: optionalText(MAX_REASON),
});
type Entry = v.InferOutput<typeof Entry>;

interface Checked<T> {
  readonly value: T;
  readonly errors: readonly ApiError[];
}

/** What was taken for a card, by itself: TOO_LONG and INVALID, and INVALID for an answer that excludes another one. */
export function checkCollected(input: CollectedCardInput, at: string): Checked<Entry | null> {
  const checked = tryCheck(Entry, input, at);
  if (!checked.ok) return { value: null, errors: checked.errors };
  const { oldCardReturned, oldCardMissingReason, receiptNumber, feeWaiveReason } = checked.value;
  const errors: ApiError[] = [];
  const invalid = (field: keyof Entry) => errors.push({ code: ErrorCode.INVALID, field: `${at}.${field}` });
  if (oldCardMissingReason && oldCardReturned !== false) invalid('oldCardMissingReason');
  if (receiptNumber && feeWaiveReason) invalid('feeWaiveReason');
  return { value: checked.value, errors };
}

interface FetchedBy {
  readonly collectorKind: CollectorKind;
  readonly collectorName: string | null;
}

/** Who fetches the cards: a name, unless it is the holders themselves. */
export function checkCollector({ kind, name }: CollectorInput): Checked<FetchedBy> {
  const nobody = { collectorKind: kind, collectorName: null };
  if (kind === 'HOLDER') {
    const given = tryCheck(v.object({ name: optionalText() }), { name }, 'collector');
    const named = !given.ok || given.value.name !== null;
    return { value: nobody, errors: named ? [{ code: ErrorCode.INVALID, field: 'collector.name' }] : [] };
  }
  const checked = tryCheck(v.object({ name: personName }), { name: name ?? '' }, 'collector');
  return checked.ok
    ? { value: { collectorKind: kind, collectorName: checked.value.name }, errors: [] }
    : { value: nobody, errors: checked.errors };
}
