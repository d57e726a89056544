import { applicationHref } from '../../domain/applications/application-address';
import { formText } from '../../domain/applications/application-words';
import { formKinds } from '../../domain/applications/forms';
import {
  distinct,
  isNamed,
  type SearchGroup,
  type SearchResult,
  type SearchSource,
} from '../../domain/search/search-source';
import { graphql } from '../../gql';
import type { SearchEverywhereQuery, SearchEverywhereQueryVariables } from '../../gql/graphql';
import { t } from '../../lib/i18n';
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

/** What the API found. */
function recordGroups(found: SearchEverywhereQuery): SearchGroup[] {
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
      title: t('ownSearch:people'),
      results: distinct(
        people.map(({ id, name, englishName }) => ({ href: `/people/${id}`, label: name, note: englishName })),
      ),
    },
  ];
}

const actions = (): SearchResult[] => [
  ...formKinds
    .filter((form) => form !== 'CARD_EXCHANGE')
    .map((form) => ({ href: newHref(form), label: t('ownSearch:newForm', { form: formText(form) }) })),
  { href: '/people/new', label: t('people:new.action') },
  { href: '/people/import', label: t('peopleImport:action') },
  { href: '/people/attachments', label: t('peopleFiles:action') },
];

export const ownRecords: SearchSource<SearchEverywhereQuery, SearchEverywhereQueryVariables> = {
  hint: () => t('ownSearch:hint'),
  document: SearchEverywhere,
  variables: (text) => ({ text }),
  recordGroups,
  actions: (typed) => actions().filter((action) => isNamed(action, typed)),
};
