import { applicationHref } from '../../domain/applications/application-address';
import { formKinds, forms } from '../../domain/applications/forms';
import type { FormKind } from '../../gql/graphql';
import { fieldId } from '../../ui/fields/field-context';

/** The form that `/applications/new/renewal` is about. */
export const formAt = (address: string | undefined): FormKind | undefined =>
  formKinds.find((kind) => forms[kind].address === address);

export const newHref = (form: FormKind) => `/applications/new/${forms[form].address}`;

/** The list of a form, from which a new one is begun. */
export const formListHref = (form: FormKind) => forms[form].list ?? `/applications?form=${form}`;

export const draftHref = (id: string) => `/applications/drafts/${id}`;

export const submittedHref = (number: string) => `/applications/submitted/${number}`;

export const correctHref = (number: string) => `${applicationHref(number)}/correct`;

/** The place of one that was returned on that page; of several the page itself. */
export const correctItemHref = (number: string, [itemId, ...more]: readonly string[]) =>
  itemId === undefined || more.length > 0
    ? correctHref(number)
    : `${correctHref(number)}#${fieldId(`items.${itemId}`)}`;

/** The people or passes that a new form starts with. */
export interface FormStart {
  personIds: string[];
  passNumbers: string[];
}

/** The address of a new form that starts with these people or passes. */
export function startHref(form: FormKind, { personIds = [], passNumbers = [] }: Partial<FormStart>): string {
  const chosen = [
    ...(personIds.length > 0 ? [`people=${personIds.map(encodeURIComponent).join(',')}`] : []),
    ...(passNumbers.length > 0 ? [`passes=${passNumbers.map(encodeURIComponent).join(',')}`] : []),
  ];
  return chosen.length > 0 ? `${newHref(form)}?${chosen.join('&')}` : newHref(form);
}

/** The address of a new form that takes over what was on an application. */
export const againHref = (form: FormKind, number: string) => `${newHref(form)}?again=${encodeURIComponent(number)}`;

type QueryValue = string | string[] | undefined;

const listed = (written: QueryValue, normalise: (name: string) => string = (name) => name): string[] => {
  const names = [written ?? []].flat().flatMap((part) => part.split(','));
  return [...new Set(names.map((name) => normalise(name.trim())).filter(Boolean))];
};

/** The same read from the query of an address: `?people=<id>,<id>` or `?passes=KLPS115-000001`. */
export const startOf = (query: { people?: QueryValue; passes?: QueryValue }): FormStart => ({
  personIds: listed(query.people),
  passNumbers: listed(query.passes, (number) => number.toUpperCase()),
});
