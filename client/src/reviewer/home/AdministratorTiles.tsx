import { createQuery } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { CountTiles } from '../../ui/lists/CountTiles';
import { DataTableError } from '../../ui/lists/DataTableError';

const StaffCounts = graphql(`
  query StaffCounts {
    INVITED: staffAccounts(filter: { state: INVITED }, size: 1) {
      total
    }
    ACTIVE: staffAccounts(filter: { state: ACTIVE }, size: 1) {
      total
    }
    DISABLED: staffAccounts(filter: { state: DISABLED }, size: 1) {
      total
    }
  }
`);

const states = ['INVITED', 'ACTIVE', 'DISABLED'] as const;

/** The accounts an administrator looks after, as numbers that lead to their lists. */
export function AdministratorTiles() {
  const [result, read] = createQuery({ query: StaffCounts, context: { additionalTypenames: ['StaffAccount'] } });
  return (
    <>
      <CountTiles
        title={t('staff:title')}
        tiles={states.map((state) => ({
          label: t(`staff:count.${state}`),
          count: result.data?.[state].total,
          href: `/staff?state=${state}`,
        }))}
      />
      <DataTableError error={errorText(result.error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    </>
  );
}
