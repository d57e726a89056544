import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { PassStatusBadge } from '../../domain/passes/PassStatusBadge';
import { PassTime } from '../../domain/passes/PassTime';
import { portName } from '../../domain/ports/port-names';
import { SpotCheckTable } from '../../domain/spot-checks/SpotCheckTable';
import { graphql, readFragment } from '../../gql';
import type { ApplicationPassFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';
import { holderColumn, numberColumn } from '../passes/common-columns';

export const ApplicationPassParts = graphql(`
  fragment ApplicationPass on Pass {
    id
    number
    kind
    status
    validTo
    port {
      ...PortNames
    }
    holder {
      name
      maskedIdNumber
      masked
    }
    spotCheck {
      ...SpotCheckParts
    }
  }
`);

const columnsOf = (): Column<ApplicationPassFragment>[] => [
  numberColumn(),
  holderColumn(),
  { key: 'port', header: t('passes:port'), nowrap: true, cell: (pass) => portName(pass.port) },
  { key: 'validTo', header: t('passes:validTo'), cell: (pass) => <PassTime value={pass.validTo} /> },
  { key: 'status', header: t('passes:status'), cell: (pass) => <PassStatusBadge status={pass.status} /> },
];

const ApplicationPassesQuery = graphql(`
  query ApplicationPasses($number: String!) {
    application(number: $number) {
      number
      passes {
        ...ApplicationPass
      }
    }
  }
`);

/** The passes that came of an application, and of single-entry passes the spot checks. */
export function ApplicationPasses(props: { number: string }) {
  const [result, read] = createQuery({
    query: ApplicationPassesQuery,
    variables: () => ({ number: props.number }),
    context: { additionalTypenames: ['Pass'] },
  });
  const columns = createMemo(columnsOf);
  const passes = () => {
    const found = result.data?.application;
    return found?.number === props.number ? readFragment(ApplicationPassParts, found.passes) : undefined;
  };
  const checked = () => passes()?.filter(({ kind }) => kind === 'SINGLE_ENTRY') ?? [];
  return (
    <>
      <Show when={result.error || (passes()?.length ?? 0) > 0}>
        <section class="grid grid-cols-1 gap-2" aria-labelledby="issued-passes">
          <h2 id="issued-passes" class="text-base font-semibold">
            {t('applications:passes')}
          </h2>
          <DataTable
            caption={t('applications:passes')}
            columns={columns()}
            rows={passes()}
            rowKey={(pass) => pass.number}
            rowHref={(pass) => `/passes/${pass.number}`}
            error={errorText(result.error)}
            onRetry={() => read({ requestPolicy: 'network-only' })}
          />
        </section>
      </Show>
      <Show when={checked().length > 0}>
        <section class="grid grid-cols-1 gap-2" aria-labelledby="spot-checks">
          <h2 id="spot-checks" class="text-base font-semibold">
            {t('spotCheck:listTitle')}
          </h2>
          <SpotCheckTable passes={checked()} />
        </section>
      </Show>
    </>
  );
}
