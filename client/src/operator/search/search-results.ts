import { applicationHref } from '../../domain/applications/application-address';
import { formText } from '../../domain/applications/application-words';
import { formKinds } from '../../domain/applications/forms';
import { graphql } from '../../gql';
import type { SearchEverywhereQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ShellGroup } from '../../ui/shell/menu-types';
import { newHref } from '../new-application/form-address';

/** Own records only, which the viewer reads in clear: nothing can be guessed by it (R-ACC-3). */
export const SearchEverywhere = graphql(`
  query SearchEverywhere($text: String!) {
    passes(filter: { ownership: OWNED, search: $text }, size: 5) {
      items {
        id
        number
        holder {
          name
        }
      }
    }
    applications(filter: { ownership: OWNED, number: $text }, size: 5) {
      items {
        id
        number
        form
      }
    }
    withPerson: applications(filter: { ownership: OWNED, person: $text }, size: 5) {
      items {
        id
        number
        form
      }
    }
    people(filter: { ownership: OWNED, name: $text }, size: 5) {
      items {
        id
        name
        englishName
      }
    }
    byDocument: people(filter: { ownership: OWNED, idNumber: $text }, size: 5) {
      items {
        id
        name
        englishName
      }
    }
  }
`);

export interface SearchResult {
  href: string;
  label: string;
  /** What it is, or whose. */
  note?: string | null;
}

export interface SearchGroup {
  title: string;
  results: SearchResult[];
}

const distinct = (results: SearchResult[]) =>
  results.filter(({ href }, at) => results.findIndex((each) => each.href === href) === at);

/** What the API found. */
export function recordGroups(found: SearchEverywhereQuery): SearchGroup[] {
  const applications = [...found.applications.items, ...found.withPerson.items];
  const people = [...found.people.items, ...found.byDocument.items];
  return [
    {
      title: t('search:passes'),
      results: found.passes.items.map(({ number, holder }) => ({
        href: `/passes/${number}`,
        label: number,
        note: holder.name,
      })),
    },
    {
      title: t('search:applications'),
      results: distinct(
        applications.map(({ number, form }) => ({
          href: applicationHref(number),
          label: number,
          note: formText(form),
        })),
      ),
    },
    {
      title: t('search:people'),
      results: distinct(
        people.map(({ id, name, englishName }) => ({ href: `/people/${id}`, label: name, note: englishName })),
      ),
    },
  ];
}

const actions = (): SearchResult[] => [
  ...formKinds
    .filter((form) => form !== 'CARD_EXCHANGE')
    .map((form) => ({ href: newHref(form), label: t('search:newForm', { form: formText(form) }) })),
  { href: '/people/new', label: t('people:new.action') },
  { href: '/people/import', label: t('peopleImport:action') },
];

/** Actions and pages whose name holds what was typed; all actions while nothing is typed. */
export function placeGroups(typed: string, menu: readonly ShellGroup[]): SearchGroup[] {
  const words = typed.trim().toLowerCase();
  const fits = ({ label }: { label: string }) => label.toLowerCase().includes(words);
  const pages = menu.flatMap(({ links }) => links.map(({ href, label }) => ({ href, label })));
  return [
    { title: t('search:actions'), results: actions().filter(fits) },
    { title: t('search:pages'), results: words === '' ? [] : pages.filter(fits) },
  ];
}

/** A whole pass number, which may be another company's: opening it is limited and recorded (R-ACC-1). */
export function wholePassNumber(typed: string): string | undefined {
  const [, head, tail] =
    /^([A-Z]{4}\d{3})-?(\d{6})$/.exec(typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()) ?? [];
  return head && tail && `${head}-${tail}`;
}
