import type { CertificateFilter, RegistrationFilter } from '../../../gql/graphql';
import { addDays, atTaipei } from '../../../lib/dates';
import { hidden } from '../../../lib/hidden-filter';
import { type FilterValues, isoDate, text } from '../../../lib/list-state';

/** The names of companies are not personal: they may stand in an address. */
export const certificateFilterKinds = {
  company: text(),
  sentFrom: isoDate(),
  sentTo: isoDate(),
  decidedFrom: isoDate(),
  decidedTo: isoDate(),
};
export const registrationFilterKinds = { ...certificateFilterKinds, applicant: hidden() };

const dayBegins = (day: string | undefined) => day && atTaipei(day, '00:00');
const dayEnds = (day: string | undefined) => day && dayBegins(addDays(day, 1));

export const certificateFilterOf = (filters: FilterValues<typeof certificateFilterKinds>): CertificateFilter => ({
  company: filters.company,
  submittedFrom: dayBegins(filters.sentFrom),
  submittedBefore: dayEnds(filters.sentTo),
  decidedFrom: dayBegins(filters.decidedFrom),
  decidedBefore: dayEnds(filters.decidedTo),
});

export const registrationFilterOf = (filters: FilterValues<typeof registrationFilterKinds>): RegistrationFilter => ({
  ...certificateFilterOf(filters),
  applicant: filters.applicant,
});
