import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { SingleEntryNotices } from '../../../features/applications/SingleEntryNotices';
import { ApplicationTasks } from '../../../features/company/ApplicationTasks';
import { errorText } from '../../../features/faults/error-text';
import { PassesIssued } from '../../../features/figures/PassesIssued';
import { PortAreas } from '../../../features/ports/PortAreas';
import { graphql } from '../../../gql';
import type { ApplicationPartsFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { ApplicationNumber } from '../../../ui/ApplicationNumber';
import { CountTiles } from '../../../ui/CountTiles';
import { DataTable } from '../../../ui/DataTable';
import { DateText } from '../../../ui/DateText';
import { LinkButton } from '../../../ui/LinkButton';
import { PageTitle } from '../../../ui/PageTitle';
import type { Column } from '../../../ui/table-types';

const HomeQuery = graphql(`
  query Home {
    viewer {
      openWork {
        drafts
        peopleWithoutPassport
        suspensions
        validSingleEntries
      }
    }
    applications(size: 5) {
      items {
        ...ApplicationParts
      }
    }
  }
`);

const columns = (): Column<ApplicationPartsFragment>[] => [
  {
    key: 'number',
    header: t('passes:field.applicationNumber'),
    nowrap: true,
    cell: ({ number }) => <ApplicationNumber value={number} />,
  },
  {
    key: 'submittedAt',
    header: t('singleEntry:field.submittedAt'),
    nowrap: true,
    cell: ({ submittedAt }) => <DateText value={submittedAt} roc={false} />,
  },
  { key: 'reason', header: t('singleEntry:field.reason'), class: 'min-w-32', cell: ({ reason }) => reason },
  {
    key: 'areas',
    header: t('passes:field.areas'),
    class: 'min-w-40',
    cell: ({ areas }) => <PortAreas areas={areas} />,
  },
  { key: 'people', header: t('home:people'), align: 'end', cell: ({ peopleCount }) => peopleCount },
  { key: 'contact', header: t('singleEntry:field.contactName'), cell: ({ contactName }) => contactName },
];

/** What needs me now, as numbers that lead to their lists, and what was done last. */
export function HomePage() {
  const [result, refresh] = createQuery({ query: HomeQuery });
  const shown = createMemo(columns);
  const open = () => result.data?.viewer?.openWork;
  const tiles = () => [
    { label: t('home:tile.drafts'), count: open()?.drafts, href: '/single-entry' },
    {
      label: t('home:tile.withoutPassport'),
      count: open()?.peopleWithoutPassport,
      href: '/people?kind=PASSPORT&missing=PASSPORT',
    },
    {
      label: t('home:tile.validSingleEntries'),
      count: open()?.validSingleEntries,
      href: '/passes?kind=SINGLE_ENTRY&status=VALID',
    },
    { label: t('suspensions:tile'), count: open()?.suspensions, href: '/suspensions?tab=RUNNING' },
  ];
  return (
    <>
      <PageTitle
        title={t('home:title')}
        action={
          <LinkButton kind="primary" href="/single-entry/new">
            {t('singleEntry:new')}
          </LinkButton>
        }
      />
      <ApplicationTasks />
      <CountTiles title={t('home:now')} tiles={tiles()} />
      <section aria-labelledby="recent" class="grid gap-3">
        <h2 id="recent" class="text-lg font-semibold">
          {t('home:recent')}
        </h2>
        <DataTable
          caption={t('home:recent')}
          columns={shown()}
          rows={result.data?.applications.items}
          rowKey={({ number }) => number}
          rowHref={({ number }) => `/single-entry/applications/${number}`}
          loading={result.fetching}
          error={errorText(result.error)}
          onRetry={refresh}
          emptyTitle={t('home:noApplications')}
          emptyHint={t('home:noApplicationsHint')}
          emptyAction={<LinkButton href="/people">{t('operator:menu.people')}</LinkButton>}
        />
      </section>
      <PassesIssued />
      <section aria-labelledby="notices" class="grid gap-3">
        <h2 id="notices" class="text-lg font-semibold">
          {t('home:notices')}
        </h2>
        <SingleEntryNotices />
      </section>
    </>
  );
}
