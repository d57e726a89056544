import { branchesText } from '../../domain/staff/staff-role-texts';
import { type FragmentType, readFragment } from '../../gql';
import type { GateSystemPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { GateSystemStateBadge } from '../gates/GateStateBadge';
import { tokenState } from '../tokens/TokenStateBadge';
import { TokenParts } from '../tokens/token-documents';
import { GateSystemParts } from './gate-system-documents';

type System = GateSystemPartsFragment;

const readSystem = (row: FragmentType<typeof GateSystemParts>) => readFragment(GateSystemParts, row);

export const gateSystemColumns = () =>
  mapColumns(readSystem, [
    { key: 'name', header: t('gateSystems:field.name'), class: 'min-w-40', cell: ({ name }) => name },
    {
      key: 'branches',
      header: t('gateSystems:field.branches'),
      class: 'min-w-28',
      cell: ({ branches }) => branchesText(branches),
    },
    { key: 'state', header: t('gateSystems:field.state'), cell: ({ state }) => <GateSystemStateBadge state={state} /> },
    {
      key: 'tokens',
      header: t('gateSystems:field.tokens'),
      align: 'end',
      cell: ({ tokens }) => readFragment(TokenParts, tokens).filter((token) => tokenState(token) === 'ACTIVE').length,
    },
    { key: 'lastUsedAt', header: t('gateSystems:field.lastUsedAt'), cell: (system) => <LastUse system={system} /> },
    {
      key: 'createdAt',
      header: t('gateSystems:field.createdAt'),
      cell: ({ createdAt }) => <DateText value={createdAt} dateOnly />,
    },
  ]);

function LastUse(props: { system: System }) {
  const last = () =>
    readFragment(TokenParts, props.system.tokens)
      .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
      .reduce((a, b) => (a > b ? a : b), '');
  return last() ? <DateText value={last()} roc={false} /> : <span class="text-ink-3">{t('gateSystems:never')}</span>;
}
