import { applicationFilterKinds, applicationFilterOf } from '../../domain/applications/application-filter';
import type { ApplicationFilter } from '../../gql/graphql';
import { addDays, atTaipei } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, isoDate } from '../../lib/list-state';
import { type OwnershipTab, ownershipOf } from '../lists/ownership-tabs';

/** As they stand in the URL. */
export const ownApplicationFilterKinds = {
  ...applicationFilterKinds,
  person: hidden(),
  by: hidden(),
  from: isoDate(),
  to: isoDate(),
};

export type OwnApplicationFilters = FilterValues<typeof ownApplicationFilterKinds>;

/** Both days included; who is on the applications of others and who sent them in is masked, and no filter. */
export function ownApplicationFilterOf(
  filters: OwnApplicationFilters,
  tab: OwnershipTab | undefined,
): ApplicationFilter {
  const others = tab === 'others';
  const { person, by, from, to } = filters;
  return {
    ...applicationFilterOf(filters),
    ...(others && { ownership: ownershipOf('others') }),
    ...(!others && { person, submittedBy: by }),
    submittedFrom: from && atTaipei(from, '00:00'),
    submittedBefore: to && atTaipei(addDays(to, 1), '00:00'),
  };
}
