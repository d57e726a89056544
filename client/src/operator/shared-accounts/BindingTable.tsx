import { createMemo, createSignal, Show } from 'solid-js';
import IconCurrent from '~icons/lucide/building-2';
import { useViewer } from '../../domain/session/viewer-context';
import { ViewerParts } from '../../domain/session/viewer-query';
import { readFragment } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { createLeaveCompany } from './switch-company';
import { UnbindDialog } from './UnbindDialog';

type Binding = ViewerPartsFragment['bindings'][number];

export interface BindingTableProps {
  /** The binding that is being switched to. */
  choosing: string | undefined;
  onChoose: (bindingId: string) => void;
}

/** The companies for which a shared account may act. */
export function BindingTable(props: BindingTableProps) {
  const { viewer, adopt } = useViewer();
  const leave = createLeaveCompany();
  const [ending, setEnding] = createSignal<Binding>();
  const named = ({ company, accountName }: Binding) =>
    t('sharedAccounts:switcher.named', { company: company.name, account: accountName });
  const columns = createMemo((): Column<Binding>[] => [
    {
      key: 'company',
      header: t('sharedAccounts:companies.company'),
      class: 'min-w-40',
      cell: ({ company }) => <span class="font-medium">{company.name}</span>,
    },
    {
      key: 'number',
      header: t('sharedAccounts:companies.number'),
      nowrap: true,
      cell: ({ company }) => <span class="font-mono">{company.organisationNumber}</span>,
    },
    { key: 'account', header: t('sharedAccounts:companies.account'), cell: ({ accountName }) => accountName },
    {
      key: 'since',
      header: t('sharedAccounts:companies.since'),
      nowrap: true,
      cell: ({ boundAt }) => <DateText value={boundAt} roc={false} />,
    },
    { key: 'state', header: t('sharedAccounts:companies.state'), cell: (binding) => <BindingState {...binding} /> },
    {
      key: 'actions',
      header: t('sharedAccounts:companies.actions'),
      headerHidden: true,
      sticky: true,
      cell: (binding) => (
        <div class="flex flex-wrap justify-end gap-2">
          <Show
            when={!binding.current}
            fallback={
              <LinkButton size="dense" href="/">
                {t('sharedAccounts:companies.goOn')}
              </LinkButton>
            }
          >
            <Button
              size="dense"
              kind="primary"
              disabled={!binding.usable}
              busy={props.choosing === binding.id}
              onClick={() => props.onChoose(binding.id)}
            >
              {t('sharedAccounts:companies.choose')}
              <span class="sr-only"> {named(binding)}</span>
            </Button>
          </Show>
          <Button size="dense" kind="quiet" onClick={() => setEnding(binding)}>
            {t('sharedAccounts:unbind.action')}
            <span class="sr-only"> {named(binding)}</span>
          </Button>
        </div>
      ),
    },
  ]);
  return (
    <>
      <DataTable
        caption={t('sharedAccounts:companies.list')}
        columns={columns()}
        rows={viewer()?.bindings}
        rowKey={({ id }) => id}
        rowName={({ company }) => company.name}
        emptyTitle={t('sharedAccounts:companies.empty')}
        emptyHint={t('sharedAccounts:companies.emptyHint')}
      />
      <UnbindDialog
        binding={ending()}
        onClose={() => setEnding(undefined)}
        // A page of the company that is acted for no longer must not stay.
        onUnbound={(found) =>
          viewer()?.company && !readFragment(ViewerParts, found).company ? leave('/companies', null) : adopt(found)
        }
      >
        {t('sharedAccounts:unbind.body', { company: ending()?.company.name ?? '' })}{' '}
        {ending()?.current ? t('sharedAccounts:unbind.current') : ''}
      </UnbindDialog>
    </>
  );
}

function BindingState(props: Pick<Binding, 'current' | 'usable'>) {
  return (
    <Show
      when={props.current}
      fallback={
        <Show
          when={props.usable}
          fallback={<StatusBadge tone="warning">{t('sharedAccounts:companies.notUsable')}</StatusBadge>}
        >
          <StatusBadge tone="neutral">{t('sharedAccounts:companies.usable')}</StatusBadge>
        </Show>
      }
    >
      <StatusBadge tone="success" icon={IconCurrent}>
        {t('sharedAccounts:companies.current')}
      </StatusBadge>
    </Show>
  );
}
