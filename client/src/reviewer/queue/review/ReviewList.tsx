import { useLocation } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { ListTable, type ListTableProps } from '../../../domain/lists/ListTable';
import type { ReviewState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import type { ListPlace } from '../../../lib/url-state';
import { Tabs } from '../../../ui/lists/Tabs';
import type { Column } from '../../../ui/lists/table-types';
import { DateText } from '../../../ui/records/DateText';
import { PageTitle } from '../../../ui/shell/PageTitle';
import { waitingText } from '../work/waiting';
import { ReviewStateBadge } from './ReviewStateBadge';
import { type ReviewTab, reviewTabText } from './review-list-state';

/** What every list of cases knows of a case. */
export interface ReviewRow {
  id: string;
  state: ReviewState;
  submittedAt: string;
  decision: { decidedAt: string; decidedBy: string | null } | null;
}

export interface ReviewListProps<Row extends ReviewRow> {
  subject: 'registration' | 'certificate';
  list: ListPlace & { tab: () => ReviewTab; tabHref: (tab: ReviewTab) => string };
  tabs: readonly ReviewTab[];
  /** Takes the filtered list along as a file. */
  exporting: JSX.Element;
  /** The filter bar. */
  filters: JSX.Element;
  /** What tells the cases of this list apart, before the times. */
  columns: Column<Row>[];
  /** After the times. */
  lastColumns?: Column<Row>[];
  result: ListTableProps<Row>['result'];
  read: ListTableProps<Row>['read'];
  page: { total: number; items: Row[] } | undefined;
}

/** Cases in one state, those that wait longest first; a case opens with its queue beside it. */
export function ReviewList<Row extends ReviewRow>(props: ReviewListProps<Row>) {
  const location = useLocation();
  const open = () => props.list.tab() === 'OPEN';
  const times = () => {
    if (open()) return [sent(), waiting()];
    return props.list.tab() === 'ALL' ? [state(), sent(), decided()] : [sent(), decided()];
  };
  const columns = () => [...props.columns, ...times(), ...(props.lastColumns ?? [])];
  return (
    <>
      <PageTitle
        title={t(`reviews:${props.subject}.title`)}
        description={t(`reviews:${props.subject}.description`)}
        action={props.exporting}
      />
      <Tabs
        label={t('reviews:field.state')}
        current={props.list.tab()}
        tabs={props.tabs.map((key) => ({
          key,
          label: reviewTabText(key),
          href: props.list.tabHref(key),
        }))}
      />
      {props.filters}
      <ListTable
        list={props.list}
        result={props.result}
        read={props.read}
        page={props.page}
        caption={t(`reviews:${props.subject}.title`)}
        columns={columns()}
        rowKey={(row) => row.id}
        rowHref={(row) => `/${props.subject}s/${row.id}${location.search}`}
        emptyTitle={open() ? t(`reviews:${props.subject}.empty`) : t(`reviews:${props.subject}.emptyOther`)}
        emptyHint={open() ? t(`reviews:${props.subject}.emptyHint`) : undefined}
      />
    </>
  );
}

const state = (): Column<ReviewRow> => ({
  key: 'state',
  header: t('reviews:field.state'),
  cell: (row) => <ReviewStateBadge state={row.state} />,
});

const sent = (): Column<ReviewRow> => ({
  key: 'sent',
  header: t('reviews:field.submittedAt'),
  cell: (row) => <DateText value={row.submittedAt} roc={false} />,
});

const waiting = (): Column<ReviewRow> => ({
  key: 'waiting',
  header: t('reviews:field.waiting'),
  cell: (row) => waitingText(row.submittedAt),
  nowrap: true,
});

const decided = (): Column<ReviewRow> => ({
  key: 'decided',
  header: t('reviews:field.decidedAt'),
  cell: (row) => (
    <>
      <DateText value={row.decision?.decidedAt} roc={false} />
      <span class="block text-xs text-ink-3">{row.decision?.decidedBy}</span>
    </>
  ),
});
