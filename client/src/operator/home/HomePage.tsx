import { createQuery } from '@urql/solid';
import { createMemo, Match, Show, Switch } from 'solid-js';
import { applicationHref } from '../../domain/applications/application-address';
import { applicationColumns } from '../../domain/applications/application-columns';
import { errorText } from '../../domain/errors/error-text';
import { PassesIssued } from '../../domain/figures/PassesIssued';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { CountTiles } from '../../ui/lists/CountTiles';
import { DataTable } from '../../ui/lists/DataTable';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ApplicationTasks } from '../company/ApplicationTasks';
import { NewApplicationMenu } from '../new-application/NewApplicationMenu';
import { SingleEntryNotices } from '../new-application/SingleEntryNotices';
import { createOwnSuspensions } from '../suspensions/own-suspensions';
import { SuspensionNotice } from '../suspensions/SuspensionNotice';
import { GettingStarted } from './GettingStarted';

const HomeQuery = graphql(`
  query Home {
    viewer {
      openWork {
        drafts
        peopleWithoutPassport
        suspensions
        validSingleEntries
        endingCards
        unusedCardsNear
        unusedCardsDeactivated
        reinstatementsPending
        anomalousCards
      }
    }
    applications(size: 5) {
      items {
        number
        ...ApplicationParts
      }
    }
    people(filter: {}, size: 1) {
      items {
        id
      }
    }
    returned: applications(filter: { states: [RETURNED] }, size: 1) {
      total
    }
    underReview: applications(filter: { states: [REVIEW, POLICE_CHECK] }, size: 1) {
      total
    }
    toCollect: applications(filter: { states: [MADE] }, size: 1) {
      total
    }
  }
`);

/** What needs me now, as numbers that lead to their lists, and what was done last. */
export function HomePage() {
  const [result, refresh] = createQuery({
    query: HomeQuery,
    context: { additionalTypenames: ['Application', 'ApplicationDraft', 'Person'] },
  });
  /** Nothing was sent in yet: there are no figures, only the way to them. */
  const isNew = () => result.data?.applications.items.length === 0;
  const suspensions = createOwnSuspensions();
  const columns = createMemo(applicationColumns);
  const open = () => result.data?.viewer?.openWork;
  const tiles = () => [
    {
      label: t('home:tile.returned'),
      count: result.data?.returned.total,
      href: '/applications?state=RETURNED',
    },
    {
      label: t('home:tile.underReview'),
      count: result.data?.underReview.total,
      href: '/applications?state=UNDER_REVIEW',
    },
    {
      label: t('home:tile.toCollect'),
      count: result.data?.toCollect.total,
      href: '/applications?state=MADE',
    },
    {
      label: t('home:tile.drafts'),
      count: open()?.drafts,
      href: '/applications?drafts=1',
    },
    {
      label: t('home:tile.withoutPassport'),
      count: open()?.peopleWithoutPassport,
      href: '/people?kind=PASSPORT&missing=PASSPORT',
    },
    {
      label: t('home:tile.validSingleEntries'),
      count: open()?.validSingleEntries,
      href: '/passes?kind=SINGLE_ENTRY&status=RUNNING',
    },
    { label: t('home:tile.endingCards'), count: open()?.endingCards, href: '/passes?ends=30&sort=validTo' },
    { label: t('passageRecords:count.near'), count: open()?.unusedCardsNear, href: '/unused-cards?tab=FIVE' },
    {
      label: t('passageRecords:count.deactivated'),
      count: open()?.unusedCardsDeactivated,
      href: '/unused-cards?status=DEACTIVATED',
    },
    {
      label: t('passageRecords:count.pending'),
      count: open()?.reinstatementsPending,
      href: '/unused-cards?status=REINSTATEMENT_PENDING',
    },
    { label: t('passageRecords:count.anomalous'), count: open()?.anomalousCards, href: '/unused-cards?tab=ANOMALIES' },
    { label: t('suspensions:tile'), count: open()?.suspensions, href: '/suspensions?tab=RUNNING' },
  ];
  return (
    <>
      <PageTitle title={t('home:title')} action={<NewApplicationMenu />} />
      <Switch>
        <Match when={isNew()}>
          <GettingStarted hasPeople={(result.data?.people.items.length ?? 0) > 0} />
        </Match>
        <Match when={result.data || result.error}>
          <ApplicationTasks />
        </Match>
      </Switch>
      <SuspensionNotice suspensions={suspensions.running()} />
      <Show when={!isNew() || tiles().some(({ count }) => count)}>
        <CountTiles title={t('home:now')} tiles={tiles()} />
      </Show>
      <section aria-labelledby="recent" class="grid gap-3">
        <h2 id="recent" class="text-lg font-semibold">
          {t('home:recent')}
        </h2>
        <DataTable
          caption={t('home:recent')}
          columns={columns()}
          rows={result.data?.applications.items}
          rowKey={({ number }) => number}
          rowHref={({ number }) => applicationHref(number)}
          loading={result.fetching}
          error={errorText(result.error)}
          onRetry={refresh}
          emptyTitle={t('home:noApplications')}
          emptyHint={t('home:noApplicationsHint')}
          emptyAction={<LinkButton href="/people">{t('shell:menu.people')}</LinkButton>}
        />
      </section>
      <Show when={!isNew()}>
        <PassesIssued />
      </Show>
      <section aria-labelledby="notices" class="grid gap-3">
        <h2 id="notices" class="text-lg font-semibold">
          {t('home:notices')}
        </h2>
        <SingleEntryNotices />
      </section>
    </>
  );
}
