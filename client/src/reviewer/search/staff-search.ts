import { formText } from '../../domain/applications/application-words';
import {
  type SearchGroup,
  type SearchResult,
  type SearchSource,
  wholePassNumber,
} from '../../domain/search/search-source';
import { graphql, readFragment } from '../../gql';
import type { StaffSearchQuery, StaffSearchQueryVariables, ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { workDetail } from '../queue/work/work-detail';
import { WorkParts } from '../queue/work/work-documents';
import { workPath } from '../queue/work/work-kind';
import { opens } from '../session/sections';

/** By numbers and companies, no names of people: those are only searched for as a whole, and on record (R-ACC-3, R-ACC-4). */
const StaffSearch = graphql(`
  query StaffSearch($text: String!, $passes: Boolean!, $applications: Boolean!, $cases: Boolean!, $registrations: Boolean!) {
    workQueue(filter: { company: $text }, size: 5) @include(if: $cases) {
      items {
        id
        ...WorkParts
      }
    }
    passes(filter: { number: $text }, size: 5) @include(if: $passes) {
      items {
        id
        number
        company {
          name
        }
      }
    }
    applications(filter: { number: $text }, size: 5) @include(if: $applications) {
      items {
        id
        number
        form
        company {
          name
        }
      }
    }
    registrations(filter: { applicant: $text }, size: 5) @include(if: $registrations) {
      items {
        id
        personName
        companyName
      }
    }
  }
`);

const isNumber = (text: string) => /^[A-Za-z]{2}/.test(text) && /\d/.test(text) && /^[\w-]+$/.test(text);

function recordGroups(found: StaffSearchQuery): SearchGroup[] {
  const cases = readFragment(WorkParts, found.workQueue?.items) ?? [];
  return [
    {
      title: t('staffSearch:cases'),
      results: cases.map((work) => ({ href: workPath(work), label: work.company.name, note: workDetail(work) })),
    },
    {
      title: t('search:passes'),
      results: (found.passes?.items ?? []).map(({ number, company }) => ({
        ...{ href: `/passes/${number}`, label: number, note: company?.name },
      })),
    },
    {
      title: t('search:applications'),
      results: (found.applications?.items ?? []).map(({ number, form, company }) => ({
        ...{ href: `/applications/${number}`, label: number, note: `${formText(form)} ${company.name}` },
      })),
    },
    {
      title: t('staffSearch:accounts'),
      results: (found.registrations?.items ?? []).map(({ id, personName, companyName }) => ({
        ...{ href: `/registrations/${id}`, label: personName, note: companyName },
      })),
    },
  ];
}

/**
 * Something with the form of a person's document, whole or mistyped; a company's number has eight digits mostly. It stands in
 * no address (R-ACC-4).
 */
const mayBeDocument = (text: string) => {
  const number = text.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');
  return /^[A-Za-z0-9]{5,20}$/.test(number) && /\d{4}/.test(number) && !/^\d{8}$/.test(number);
};

/** Lists that are opened with what was typed as their filter. */
function actions(viewer: ViewerPartsFragment | undefined, typed: string): SearchResult[] {
  const text = typed.trim();
  if (mayBeDocument(text)) {
    return opens(viewer, 'PERSON_DOSSIERS') && !wholePassNumber(text)
      ? [{ href: '/people', label: t('staffSearch:byDocument') }]
      : [];
  }
  if (text.length < 2 || isNumber(text)) return [];
  const filter = encodeURIComponent(text);
  return [
    ...(opens(viewer, 'WORK_QUEUE')
      ? [{ href: `/queue?company=${filter}`, label: t('staffSearch:casesOf', { text }) }]
      : []),
    ...(opens(viewer, 'APPLICATIONS')
      ? [{ href: `/applications?company=${filter}`, label: t('staffSearch:applicationsOf', { text }) }]
      : []),
  ];
}

/** What staff find by the search everywhere: each what the API opens to them. */
export const staffRecords = (
  viewer: () => ViewerPartsFragment | undefined,
): SearchSource<StaffSearchQuery, StaffSearchQueryVariables> => ({
  hint: () => t('staffSearch:hint'),
  document: StaffSearch,
  variables: (text) => {
    const numbered = isNumber(text);
    const asked = {
      cases: !numbered && opens(viewer(), 'WORK_QUEUE'),
      registrations: !numbered && opens(viewer(), 'REGISTRATIONS'),
      passes: numbered && opens(viewer(), 'PASSES'),
      applications: numbered && opens(viewer(), 'APPLICATIONS'),
    };
    return Object.values(asked).some(Boolean) ? { text, ...asked } : undefined;
  },
  recordGroups,
  actions: (typed) => actions(viewer(), typed),
});
