import { applicationHref } from '../../domain/applications/application-address';
import { formKinds } from '../../domain/applications/application-words';
import type { FormKind } from '../../gql/graphql';

const slugs: Record<FormKind, string> = {
  FOREIGN_SINGLE_ENTRY: 'single-entry',
  PERIODIC: 'periodic',
  TEMPORARY: 'temporary',
  CANCELLATION: 'cancellation',
  RENEWAL: 'renewal',
  AREA_CHANGE: 'area-change',
};

/** The form that `/applications/new/renewal` is about. */
export const formOfSlug = (slug: string | undefined): FormKind | undefined =>
  formKinds.find((kind) => slugs[kind] === slug);

export const newHref = (form: FormKind) => `/applications/new/${slugs[form]}`;

export const draftHref = (id: string) => `/applications/drafts/${id}`;

export const submittedHref = (number: string) => `/applications/submitted/${number}`;

export const correctHref = (number: string) => `${applicationHref(number)}/correct`;

/** Whom, or which passes, a form is begun with. */
export interface Begun {
  personIds: string[];
  passNumbers: string[];
}

/** A new form with people or passes on it already. */
export function begunHref(form: FormKind, { personIds = [], passNumbers = [] }: Partial<Begun>): string {
  const chosen = [
    ...(personIds.length > 0 ? [`people=${personIds.map(encodeURIComponent).join(',')}`] : []),
    ...(passNumbers.length > 0 ? [`passes=${passNumbers.map(encodeURIComponent).join(',')}`] : []),
  ];
  return chosen.length > 0 ? `${newHref(form)}?${chosen.join('&')}` : newHref(form);
}

type Written = string | string[] | undefined;

const listed = (written: Written, normalise: (name: string) => string = (name) => name): string[] => {
  const names = [written ?? []].flat().flatMap((part) => part.split(','));
  return [...new Set(names.map((name) => normalise(name.trim())).filter(Boolean))];
};

/** What of it stands in the address: `?people=<id>,<id>` or `?passes=KLPS115-000001`. */
export const begunOf = (query: { people?: Written; passes?: Written }): Begun => ({
  personIds: listed(query.people),
  passNumbers: listed(query.passes, (number) => number.toUpperCase()),
});
