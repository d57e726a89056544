import { cardFilterKinds, cardFilterOf } from '../../domain/passes/card-filter';
import { passStatuses } from '../../domain/passes/PassStatusBadge';
import { passKinds } from '../../domain/passes/pass-kinds';
import { spotCheckOutcomes } from '../../domain/spot-checks/spot-check-outcome';
import type { PassFilter } from '../../gql/graphql';
import { addDays, atTaipei } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, isoDate, oneOf, text } from '../../lib/list-state';

/** The company's passes, those of others, and the company's single-entry passes, which it prints (R-ONE-6). */
export const passTabs = ['owned', 'others', 'single-entry'] as const;
export type PassTab = (typeof passTabs)[number];

/** The statuses, and what holds now whether or not the gates know it yet: only single-entry passes. */
export const passStatusChoices = [...passStatuses, 'RUNNING'] as const;

export const endsChoices = ['30', '60'] as const;

/** As they stand in the URL. */
export const passFilterKinds = {
  ...cardFilterKinds,
  number: text(),
  name: hidden(),
  id: hidden(),
  kind: oneOf(passKinds),
  status: oneOf(passStatusChoices),
  port: text(),
  application: text(),
  check: oneOf(spotCheckOutcomes),
  /** Days within which a card ends. */
  ends: oneOf(endsChoices),
  issuedFrom: isoDate(),
  issuedTo: isoDate(),
};

export type PassFilters = FilterValues<typeof passFilterKinds>;

export function passFilterOf(filters: PassFilters, tab: PassTab = 'owned'): PassFilter {
  const { number, name, id, kind, status, port, application, check, ends, issuedFrom, issuedTo } = filters;
  return {
    ...cardFilterOf(filters),
    ownership: tab === 'others' ? 'NON_OWNED' : 'OWNED',
    number,
    holderName: name,
    idNumber: id,
    kinds: tab === 'single-entry' ? ['SINGLE_ENTRY'] : kind && [kind],
    statuses: status === 'RUNNING' ? ['USABLE', 'SYNCHRONISING'] : status && [status],
    portCodes: port === undefined ? undefined : [port],
    applicationNumber: application,
    spotChecks: check && [check],
    // What is hidden of others is no filter of theirs.
    endsWithinDays: ends && tab === 'owned' ? Number(ends) : undefined,
    issuedFrom: issuedFrom && atTaipei(issuedFrom, '00:00'),
    issuedBefore: issuedTo && atTaipei(addDays(issuedTo, 1), '00:00'),
  };
}
