import { cardFilterKinds, cardFilterOf } from '../../domain/passes/card-filter';
import { passStatuses } from '../../domain/passes/PassStatusBadge';
import { passKinds } from '../../domain/passes/pass-kinds';
import { spotCheckOutcomes } from '../../domain/spot-checks/spot-check-outcome';
import type { PassFilter } from '../../gql/graphql';
import { addDays, atTaipei } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, isoDate, oneOf, text } from '../../lib/list-state';

/** Over the passes of all companies. Name and ID number stand in the URL as marks only. */
export const passSearchKinds = {
  ...cardFilterKinds,
  number: text(),
  company: text(),
  name: hidden(),
  id: hidden(),
  port: text(),
  opens: text(),
  area: text(),
  kind: oneOf(passKinds),
  status: oneOf(passStatuses),
  check: oneOf(spotCheckOutcomes),
  from: isoDate(),
  to: isoDate(),
};

export type PassSearch = FilterValues<typeof passSearchKinds>;

export function passSearchFilter(search: PassSearch): PassFilter {
  const { number, company, name, id, port, opens, area, kind, status, check, from, to } = search;
  return {
    ...cardFilterOf(search),
    number,
    company,
    holderName: name,
    idNumber: id,
    portCodes: port === undefined ? undefined : [port],
    opensPortCodes: opens === undefined ? undefined : [opens],
    areaCodes: area === undefined ? undefined : [area],
    kinds: kind && [kind],
    statuses: status && [status],
    spotChecks: check && [check],
    issuedFrom: from && atTaipei(from, '00:00'),
    issuedBefore: to && atTaipei(addDays(to, 1), '00:00'),
  };
}
