import { Show } from 'solid-js';
import { nameOf } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { Masked } from '../../ui/records/Masked';
import { BanStateBadge } from './BanStateBadge';
import { BanParts } from './ban-documents';

const readBan = (row: FragmentType<typeof BanParts>) => readFragment(BanParts, row);

export const banColumns = () =>
  mapColumns(readBan, [
    {
      key: 'person',
      header: t('bans:field.person'),
      class: 'min-w-40',
      cell: (ban) => (
        <>
          <span class="block font-medium">{ban.name}</span>
          <Masked value={ban.maskedIdNumber} masked mono />
        </>
      ),
    },
    { key: 'state', header: t('bans:field.state'), cell: (ban) => <BanStateBadge state={ban.state} /> },
    { key: 'cause', header: t('bans:field.cause'), class: 'min-w-40', cell: (ban) => nameOf(ban.cause) },
    {
      key: 'until',
      header: t('bans:field.until'),
      nowrap: true,
      cell: (ban) => (
        <Show when={ban.until} fallback={<span class="text-ink-3">—</span>}>
          <DateText value={ban.until} dateOnly />
        </Show>
      ),
    },
    {
      key: 'company',
      header: t('bans:field.company'),
      class: 'min-w-40',
      cell: (ban) => ban.company?.name ?? <span class="text-ink-3">—</span>,
    },
    { key: 'branch', header: t('bans:field.branch'), cell: (ban) => nameOf(ban.branch) },
    {
      key: 'proposedAt',
      header: t('bans:field.proposedAt'),
      cell: (ban) => (
        <>
          <DateText value={ban.proposedAt} dateOnly /> <span class="block text-ink-3">{ban.proposedBy}</span>
        </>
      ),
    },
  ]);
