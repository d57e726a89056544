import { Show } from 'solid-js';
import { formShortText } from '../../domain/applications/application-words';
import { type FragmentType, readFragment } from '../../gql';
import type { WorkPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/ApplicationNumber';
import { DateText } from '../../ui/DateText';
import { mapColumns } from '../../ui/map-columns';
import { PassNumber } from '../../ui/PassNumber';
import { StatusBadge } from '../../ui/StatusBadge';
import type { Column } from '../../ui/table-types';
import { ClaimMark } from './work/ClaimMark';
import { WorkKindLabel } from './work/WorkKindLabel';
import { waitingText } from './work/waiting';
import { waitingPeopleText } from './work/work-detail';
import { WorkParts } from './work/work-documents';

type WorkColumn = Column<WorkPartsFragment>;

const kind = (): WorkColumn => ({
  key: 'kind',
  header: t('work:field.kind'),
  class: 'min-w-36',
  cell: (row) => (
    <>
      <WorkKindLabel kind={row.kind} class="sm:whitespace-nowrap" />
      <Show when={row.withCertificate}>
        <span class="block text-xs text-ink-3">{t('work:withCertificate')}</span>
      </Show>
      <Show when={row.form}>{(form) => <span class="block text-xs text-ink-3">{formShortText(form())}</span>}</Show>
      <Show when={row.number}>
        {(number) => <ApplicationNumber value={number()} class="block text-xs text-ink-3" />}
      </Show>
      <Show when={row.passNumber}>{(number) => <PassNumber value={number()} class="block text-xs text-ink-3" />}</Show>
      <Show when={row.resubmittedAt}>
        <StatusBadge tone="warning">{t('work:resubmitted')}</StatusBadge>
      </Show>
      <Show when={waitingPeopleText(row)}>{(words) => <span class="block text-xs">{words()}</span>}</Show>
    </>
  ),
});

const readWork = (row: FragmentType<typeof WorkParts>) => readFragment(WorkParts, row);

export const queueColumns = () =>
  mapColumns(readWork, [
    {
      key: 'company',
      header: t('work:field.company'),
      class: 'min-w-40',
      cell: (row) => row.company.name,
    },
    kind(),
    {
      key: 'number',
      header: t('work:field.number'),
      cell: (row) => <span class="font-mono">{row.company.organisationNumber}</span>,
    },
    { key: 'filedBy', header: t('work:field.filedBy'), nowrap: true, cell: (row) => row.filedBy },
    {
      key: 'waiting',
      header: t('work:field.waiting'),
      nowrap: true,
      cell: (row) => (
        <>
          {waitingText(row.waitingSince)}
          <span class="block text-xs text-ink-3">
            <DateText value={row.submittedAt} roc={false} />
          </span>
        </>
      ),
    },
    {
      key: 'claim',
      header: t('work:field.claim'),
      cell: (row) => <ClaimMark work={row} free={<span class="text-ink-3">{t('work:claimState.FREE')}</span>} />,
    },
  ]);
