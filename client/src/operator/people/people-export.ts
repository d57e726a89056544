import { EligibilityParts, reasonTexts } from '../../domain/eligibility/eligibility';
import { allRows, type Reading } from '../../domain/lists/all-rows';
import { attachmentKindText, idKindText } from '../../domain/people/person-parts';
import { graphql, readFragment } from '../../gql';
import type { PeopleExportQuery, PersonFilter } from '../../gql/graphql';
import { dayCell, type ExportColumn } from '../../lib/export';
import { comma, t } from '../../lib/i18n';

const PeopleExport = graphql(`
  query PeopleExport($filter: PersonFilter!, $page: Int!, $size: Int!) {
    people(filter: $filter, page: $page, size: $size) {
      items {
        id
        idKind
        idNumber
        name
        englishName
        mobile
        documentValidTo
        attachments {
          kind
        }
        eligibility(form: FOREIGN_SINGLE_ENTRY) {
          allowed
          ...EligibilityParts
        }
      }
    }
  }
`);

type Row = PeopleExportQuery['people']['items'][number];

/** Every person of the filtered list, masked where the list masks them. */
export const allPeople = (reading: Reading, filter: PersonFilter) =>
  allRows(reading, {
    query: PeopleExport,
    variables: { filter },
    size: 30,
    rowsOf: ({ people }): readonly Row[] => people.items,
    keyOf: ({ id }) => id,
  });

const eligibilityText = ({ eligibility }: Row) => {
  if (!eligibility) return '';
  const known = readFragment(EligibilityParts, eligibility);
  return known.allowed ? t('eligibility:yes') : [t('eligibility:no'), ...reasonTexts(known)].join(' ');
};

export const peopleExportColumns = (): ExportColumn<Row>[] => [
  { header: t('people:field.name'), value: ({ name }) => name, width: 20 },
  { header: t('people:field.englishName'), value: ({ englishName }) => englishName, width: 30 },
  { header: t('people:field.idKind'), value: ({ idKind }) => idKindText(idKind), width: 14 },
  { header: t('people:field.idNumber'), value: ({ idNumber }) => idNumber },
  { header: t('people:field.documentValidTo'), value: ({ documentValidTo }) => dayCell(documentValidTo), width: 12 },
  { header: t('people:field.mobile'), value: ({ mobile }) => mobile },
  {
    header: t('people:attachment.title'),
    value: ({ attachments }) => [...new Set(attachments.map(({ kind }) => attachmentKindText(kind)))].join(comma()),
    width: 24,
  },
  { header: t('people:eligibility.header'), value: eligibilityText, width: 50 },
];
