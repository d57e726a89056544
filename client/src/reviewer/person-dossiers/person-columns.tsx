import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { formShortText, stateText } from '../../domain/applications/application-words';
import { idKindText } from '../../domain/people/person-parts';
import type { PersonDossierPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { DateText } from '../../ui/records/DateText';
import { Masked } from '../../ui/records/Masked';

interface OfCompany {
  company: { name: string; organisationNumber: string };
}

const company = <Row extends OfCompany>(): Column<Row> => ({
  key: 'company',
  header: t('reviews:field.company'),
  class: 'min-w-40',
  cell: (row) => (
    <>
      <A class="link" href={`/companies/${encodeURIComponent(row.company.organisationNumber)}`}>
        {row.company.name}
      </A>
      <span class="block font-mono text-xs text-ink-3">{row.company.organisationNumber}</span>
    </>
  ),
});

export const recordsColumns = (): Column<PersonDossierPartsFragment['records'][number]>[] => [
  { key: 'name', header: t('personDossiers:field.name'), class: 'min-w-28', cell: (row) => row.name },
  {
    key: 'document',
    header: t('personDossiers:field.document'),
    cell: (row) => (
      <>
        {idKindText(row.idKind)} <Masked value={row.maskedIdNumber} masked mono />
      </>
    ),
  },
  company(),
];

/** A rejection at another branch has no number here: only the police see it, and cannot open it. */
export const applicationsColumns = (): Column<PersonDossierPartsFragment['applications'][number]>[] => [
  {
    key: 'number',
    header: t('application:field.number'),
    nowrap: true,
    cell: (row) => (
      <Show when={row.applicationNumber} fallback={t('personDossiers:elsewhere')}>
        {(number) => (
          <A class="link" href={`/applications/${number()}`}>
            <ApplicationNumber value={number()} />
          </A>
        )}
      </Show>
    ),
  },
  { key: 'form', header: t('application:field.form'), class: 'min-w-32', cell: (row) => formShortText(row.form) },
  company(),
  {
    key: 'submittedAt',
    header: t('application:field.submittedAt'),
    cell: (row) => <DateText value={row.submittedAt} roc={false} />,
  },
  {
    key: 'state',
    header: t('personDossiers:field.state'),
    class: 'min-w-28',
    cell: (row) => (
      <>
        {stateText(row.state)}
        <span class="block text-xs text-ink-3">
          <DateText value={row.stateSince} dateOnly />
        </span>
      </>
    ),
  },
  {
    key: 'reason',
    header: t('reviews:field.reason'),
    class: 'min-w-40 wrap-anywhere',
    cell: (row) => row.reason ?? '—',
  },
];
