import { Show } from 'solid-js';
import { PassBadges } from '../../domain/passes/PassBadges';
import { PassTime } from '../../domain/passes/PassTime';
import { portName } from '../../domain/ports/port-names';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PassSearchRowFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { companyColumn, holderColumn, numberColumn } from './common-columns';
import { SpotCheckBrief } from './SpotCheckBrief';

export const PassSearchRow = graphql(`
  fragment PassSearchRow on Pass {
    id
    number
    kind
    status
    issuedAt
    validFrom
    validTo
    madeAt
    collectedAt
    lastPassageAt
    port {
      ...PortNames
    }
    holder {
      name
      maskedIdNumber
      masked
    }
    company {
      name
    }
    spotCheck {
      result
      suspension {
        id
        state
      }
    }
  }
`);

const readPass = (row: FragmentType<typeof PassSearchRow>) => readFragment(PassSearchRow, row);

export const passSearchColumns = () =>
  mapColumns<FragmentType<typeof PassSearchRow>, PassSearchRowFragment>(readPass, [
    { ...numberColumn<PassSearchRowFragment>(), sort: 'number' },
    {
      key: 'status',
      header: t('passes:kindAndStatus'),
      cell: (pass) => (
        <>
          {t(`pass:kindShort.${pass.kind}`)}
          <span class="mt-0.5 flex flex-wrap gap-1">
            <PassBadges pass={pass} />
          </span>
          <Show when={pass.spotCheck}>
            <span class="mt-1 block text-xs text-ink-3">{t('spotCheck:outcome')}</span>
            <SpotCheckBrief check={pass.spotCheck} />
          </Show>
        </>
      ),
    },
    holderColumn(),
    companyColumn(),
    { key: 'port', header: t('passes:port'), class: 'min-w-20', cell: (pass) => portName(pass.port) },
    {
      key: 'issued',
      header: t('passes:issuedAt'),
      sort: 'issued',
      cell: (pass) => <PassTime value={pass.issuedAt} />,
    },
    {
      key: 'validTo',
      header: t('passes:validTo'),
      sort: 'validTo',
      cell: (pass) => <PassTime value={pass.validTo} />,
    },
    {
      key: 'lastPassage',
      header: t('pass:lastPassage'),
      cell: (pass) => (
        <Show when={pass.lastPassageAt} fallback={<span class="text-ink-3">—</span>}>
          {(at) => <PassTime value={at()} />}
        </Show>
      ),
    },
  ]);
