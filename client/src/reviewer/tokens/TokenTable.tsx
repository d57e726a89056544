import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { type FragmentType, readFragment } from '../../gql';
import type { TokenPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';
import { toast } from '../../ui/notices/toast';
import { DateText } from '../../ui/records/DateText';
import { TokenStateBadge, tokenState } from './TokenStateBadge';
import { RevokeGateToken, RevokeToken, TokenParts } from './token-documents';

export interface TokenTableProps {
  tokens: readonly FragmentType<typeof TokenParts>[] | undefined;
  loading: boolean;
  error?: string | undefined;
  onRetry?: () => void;
  /** Not one's own, but those of a gate system. */
  ofGateSystem?: boolean;
  caption?: string;
  emptyTitle?: string;
  emptyHint?: string;
}

/** Tokens; those in use can be ended at once. */
export function TokenTable(props: TokenTableProps) {
  const [revoking, revoke] = createMutation(RevokeToken);
  const [revokingOfGates, revokeOfGates] = createMutation(RevokeGateToken);
  const [revokingToken, setRevokingToken] = createSignal<TokenPartsFragment>();
  const confirm = async () => {
    const token = revokingToken();
    if (!token) return;
    const { id } = token;
    const { error } = props.ofGateSystem ? await revokeOfGates({ id }) : await revoke({ id });
    setRevokingToken(undefined);
    if (error) toast.error(t('tokens:revoke.failed'), errorText(error));
    else toast.success(t('tokens:revoke.done', { label: token.label }));
  };
  const columns = (): Column<TokenPartsFragment>[] => [
    { key: 'label', header: t('tokens:field.label'), cell: (token) => token.label, class: 'min-w-40' },
    { key: 'state', header: t('tokens:field.state'), cell: (token) => <TokenStateBadge token={token} /> },
    {
      key: 'created',
      header: t('tokens:field.createdAt'),
      cell: (token) => <DateText value={token.createdAt} roc={false} />,
    },
    {
      key: 'expires',
      header: t('tokens:field.expiresAt'),
      cell: (token) => <DateText value={token.expiresAt} roc={false} />,
    },
    {
      key: 'used',
      header: t('tokens:field.lastUsedAt'),
      cell: (token) => <DateText value={token.lastUsedAt} roc={false} />,
    },
    {
      key: 'revoked',
      header: t('tokens:field.revokedAt'),
      cell: (token) => <DateText value={token.revokedAt} roc={false} />,
    },
    {
      key: 'actions',
      header: t('tokens:revoke.action'),
      headerHidden: true,
      sticky: true,
      cell: (token) => (
        <Show when={tokenState(token) === 'ACTIVE'}>
          <Button
            size="dense"
            aria-label={t('tokens:revoke.of', { label: token.label })}
            onClick={() => setRevokingToken(token)}
          >
            {t('tokens:revoke.action')}
          </Button>
        </Show>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={props.caption ?? t('tokens:list')}
        columns={columns()}
        rows={readFragment(TokenParts, props.tokens) ?? undefined}
        rowKey={(token) => token.id}
        loading={props.loading}
        error={props.error}
        onRetry={() => props.onRetry?.()}
        emptyTitle={props.emptyTitle ?? t('tokens:empty')}
        emptyHint={props.emptyHint ?? t('tokens:emptyHint')}
      />
      <ConfirmDialog
        open={revokingToken() !== undefined}
        danger
        busy={revoking.fetching || revokingOfGates.fetching}
        title={t('tokens:revoke.title', { label: revokingToken()?.label ?? '' })}
        confirmLabel={t('tokens:revoke.confirm')}
        onConfirm={() => void confirm()}
        onCancel={() => setRevokingToken(undefined)}
      >
        {t('tokens:revoke.body')}
      </ConfirmDialog>
    </>
  );
}
