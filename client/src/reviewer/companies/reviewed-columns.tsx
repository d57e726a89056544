import type { ReviewState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { ReviewStateBadge } from '../queue/review/ReviewStateBadge';

interface Reviewed {
  state: ReviewState;
  submittedAt: string;
  decision: { decidedAt: string; decidedBy: string | null; reason: string | null } | null;
}

/** Result, times and reason of a registration or certificate. */
export const reviewedColumns = <Row extends Reviewed>(): Column<Row>[] => [
  { key: 'state', header: t('reviews:field.state'), cell: (row) => <ReviewStateBadge state={row.state} /> },
  {
    key: 'submittedAt',
    header: t('reviews:field.submittedAt'),
    cell: (row) => <DateText value={row.submittedAt} roc={false} />,
  },
  {
    key: 'decidedAt',
    header: t('reviews:field.decidedAt'),
    cell: (row) => (
      <>
        <DateText value={row.decision?.decidedAt} roc={false} />
        <span class="block text-xs text-ink-3">{row.decision?.decidedBy}</span>
      </>
    ),
  },
  {
    key: 'reason',
    header: t('reviews:field.reason'),
    class: 'min-w-40 wrap-anywhere',
    cell: (row) => row.decision?.reason ?? '—',
  },
];
