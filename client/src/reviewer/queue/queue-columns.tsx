import { Show } from 'solid-js';
import IconNote from '~icons/lucide/message-square-text';
import { formShortText } from '../../domain/applications/application-words';
import { type FragmentType, readFragment } from '../../gql';
import type { WorkPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import type { Column } from '../../ui/lists/table-types';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { PassNumber } from '../../ui/records/PassNumber';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { ClaimMark } from './work/ClaimMark';
import { WaitingMark } from './work/WaitingMark';
import { WorkKindLabel } from './work/WorkKindLabel';
import { waitingPeopleText } from './work/work-detail';
import { WorkParts } from './work/work-documents';

type WorkColumn = Column<WorkPartsFragment>;

const kind = (): WorkColumn => ({
  key: 'kind',
  header: t('work:field.kind'),
  nowrap: true,
  cell: (row) => (
    <span class="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5 xl:flex-nowrap">
      <Show when={row.form} fallback={<WorkKindLabel kind={row.kind} />}>
        {(form) => <span>{formShortText(form())}</span>}
      </Show>
      <Show when={row.kind !== 'APPLICATION'}>
        <span class="text-xs text-ink-3">
          {row.filedBy}
          {row.withCertificate ? ` ${t('work:withCertificate')}` : ''}
        </span>
      </Show>
      <Show when={row.number}>{(number) => <ApplicationNumber value={number()} class="text-xs text-ink-3" />}</Show>
      <Show when={row.passNumber}>{(number) => <PassNumber value={number()} class="text-xs text-ink-3" />}</Show>
      <Show when={row.resubmittedAt}>
        <StatusBadge tone="warning">{t('work:resubmitted')}</StatusBadge>
      </Show>
      <Show when={row.notes > 0}>
        <span
          class="inline-flex items-center gap-1 text-xs text-ink-2"
          title={t('work:notes.count', { count: row.notes })}
        >
          <IconNote aria-hidden="true" class="size-3.5" />
          <span aria-hidden="true">{row.notes}</span>
          <span class="sr-only">{t('work:notes.count', { count: row.notes })}</span>
        </span>
      </Show>
    </span>
  ),
});

const readWork = (row: FragmentType<typeof WorkParts>) => readFragment(WorkParts, row);

export const queueColumns = () =>
  mapColumns(readWork, [
    {
      key: 'company',
      header: t('work:field.company'),
      cell: (row) => (
        <span title={`${row.company.name} ${row.company.organisationNumber}`} class="block xl:max-w-60 xl:truncate">
          {row.company.name}
        </span>
      ),
    },
    kind(),
    { key: 'items', header: t('work:field.items'), nowrap: true, cell: (row) => waitingPeopleText(row) },
    {
      key: 'waiting',
      header: t('work:field.waiting'),
      nowrap: true,
      cell: (row) => (
        <span title={formatDateTime(row.waitingSince)}>
          <WaitingMark since={row.waitingSince} />
        </span>
      ),
    },
    {
      key: 'assigned',
      header: t('work:field.assigned'),
      nowrap: true,
      cell: (row) => (
        <Show when={row.assignment} fallback={<span class="text-ink-3">{t('work:assignmentState.NONE')}</span>}>
          {(given) => (
            <span title={t('work:assign.by', { by: given().by, at: formatDateTime(given().at) })}>
              {given().mine ? t('work:assign.you') : given().to}
            </span>
          )}
        </Show>
      ),
    },
    {
      key: 'claim',
      nowrap: true,
      header: t('work:field.claim'),
      cell: (row) => <ClaimMark work={row} free={<span class="text-ink-3">{t('work:claimState.FREE')}</span>} />,
    },
  ]);
