import { createMemo, type JSX } from 'solid-js';
import type { FragmentType } from '../../gql';
import type { CompanyAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ListTable, type ListTableProps } from '../lists/ListTable';
import { type CompanyAccountColumns, companyAccountColumns } from './company-account-columns';
import type { CompanyAccountParts } from './company-account-documents';

type Row = { id: string; personName: string } & FragmentType<typeof CompanyAccountParts>;

export interface CompanyAccountsTableProps extends Pick<ListTableProps<Row>, 'list' | 'result' | 'read' | 'page'> {
  /** Of many companies: which one each account is of. */
  company?: boolean;
  filedHref?: CompanyAccountColumns['filedHref'];
  actions: (account: CompanyAccountPartsFragment) => JSX.Element;
  emptyHint?: string;
}

/** A page of accounts, with what may be done to each. */
export function CompanyAccountsTable(props: CompanyAccountsTableProps) {
  const columns = createMemo(() =>
    companyAccountColumns({ company: props.company, filedHref: props.filedHref, actions: props.actions }),
  );
  return (
    <ListTable
      list={props.list}
      result={props.result}
      read={props.read}
      page={props.page}
      caption={t('companyAccounts:title')}
      columns={columns()}
      rowKey={(account) => account.id}
      rowName={(account) => account.personName}
      emptyTitle={t('companyAccounts:empty')}
      emptyHint={props.emptyHint}
    />
  );
}
