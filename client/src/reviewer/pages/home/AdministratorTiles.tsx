import { createQuery } from '@urql/solid';
import { createUniqueId, For } from 'solid-js';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { CountTile } from '../../../ui/CountTile';

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
  const [result] = createQuery({ query: StaffCounts, context: { additionalTypenames: ['StaffAccount'] } });
  const title = createUniqueId();
  return (
    <section aria-labelledby={title} class="grid gap-3">
      <h2 id={title} class="text-lg font-semibold">
        {t('staff:title')}
      </h2>
      <ul class="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <For each={states}>
          {(state) => (
            <CountTile
              label={t(`staff:count.${state}`)}
              count={result.data?.[state].total}
              href={`/staff?state=${state}`}
            />
          )}
        </For>
      </ul>
    </section>
  );
}
