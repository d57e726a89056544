import { createMemo } from 'solid-js';
import { PassStatusBadge } from '../../../features/passes/PassStatusBadge';
import { PassTime } from '../../../features/passes/PassTime';
import { nameOf } from '../../../features/ports/port-names';
import { graphql } from '../../../gql';
import type { ApplicationPassFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { Masked } from '../../../ui/Masked';
import { PassNumber } from '../../../ui/PassNumber';
import type { Column } from '../../../ui/table-types';

export const ApplicationPassParts = graphql(`
  fragment ApplicationPass on Pass {
    id
    number
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
  {
    key: 'number',
    header: t('reviewer:passes.number'),
    nowrap: true,
    cell: (pass) => <PassNumber value={pass.number} />,
  },
  {
    key: 'name',
    header: t('reviewer:passes.holder'),
    class: 'min-w-28',
    cell: (pass) => (
      <>
        <Masked value={pass.holder.name} masked={pass.holder.masked} />
        <span class="block text-xs whitespace-nowrap text-ink-3">
          <Masked value={pass.holder.maskedIdNumber} mono />
        </span>
      </>
    ),
  },
  { key: 'port', header: t('reviewer:passes.port'), nowrap: true, cell: (pass) => nameOf(pass.port) },
  { key: 'validTo', header: t('reviewer:passes.validTo'), cell: (pass) => <PassTime value={pass.validTo} /> },
  { key: 'status', header: t('reviewer:passes.status'), cell: (pass) => <PassStatusBadge status={pass.status} /> },
];

export function ApplicationPasses(props: { passes: readonly ApplicationPassFragment[] }) {
  const columns = createMemo(columnsOf);
  return (
    <section class="grid grid-cols-1 gap-2" aria-labelledby="issued-passes">
      <h2 id="issued-passes" class="text-base font-semibold">
        {t('reviewer:applications.passes')}
      </h2>
      <DataTable
        caption={t('reviewer:applications.passes')}
        columns={columns()}
        rows={props.passes}
        rowKey={(pass) => pass.number}
        rowHref={(pass) => `/passes/${pass.number}`}
      />
    </section>
  );
}
