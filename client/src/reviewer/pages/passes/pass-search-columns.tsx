import { PassTime } from '../../../features/passes/PassTime';
import { PassBadges } from '../../../features/passes/page/PassBadges';
import { nameOf } from '../../../features/ports/port-names';
import { SpotCheckBrief } from '../../../features/spot-checks/SpotCheckBrief';
import { graphql } from '../../../gql';
import type { PassSearchRowFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DateText } from '../../../ui/DateText';
import { Masked } from '../../../ui/Masked';
import { PassNumber } from '../../../ui/PassNumber';
import type { Column } from '../../../ui/table-types';

/** The masked number for everybody: in a list nobody needs it whole, and each reading in clear is audited (R-ACC-4). */
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

type PassColumn = Column<PassSearchRowFragment>;

export const passSearchColumns = (): PassColumn[] => [
  {
    key: 'number',
    header: t('reviewer:passes.number'),
    sort: 'number',
    nowrap: true,
    cell: (pass) => <PassNumber value={pass.number} />,
  },
  {
    key: 'status',
    header: t('reviewer:passes.kindAndStatus'),
    cell: (pass) => (
      <>
        {t(`passes:kindShort.${pass.kind}`)}
        <span class="mt-0.5 flex flex-wrap gap-1">
          <PassBadges pass={pass} />
        </span>
      </>
    ),
  },
  {
    key: 'name',
    header: t('reviewer:passes.holderData'),
    class: 'min-w-32',
    cell: (pass) => (
      <>
        <Masked value={pass.holder.name} masked={pass.holder.masked} />
        <span class="block text-xs whitespace-nowrap text-ink-3">
          <span class="sr-only">{t('reviewer:passes.idNumber')}</span>{' '}
          <Masked value={pass.holder.maskedIdNumber} mono />
        </span>
      </>
    ),
  },
  {
    key: 'company',
    header: t('reviewer:passes.company'),
    class: 'min-w-32',
    cell: (pass) => pass.company?.name ?? '—',
  },
  { key: 'port', header: t('reviewer:passes.port'), class: 'min-w-20', cell: (pass) => nameOf(pass.port) },
  {
    key: 'issued',
    header: t('reviewer:passes.issuedAt'),
    sort: 'issued',
    cell: (pass) => <PassTime value={pass.issuedAt} />,
  },
  {
    key: 'validTo',
    header: t('reviewer:passes.validTo'),
    sort: 'validTo',
    cell: (pass) => <PassTime value={pass.validTo} />,
  },
  {
    key: 'lastPassage',
    header: t('passPage:lastPassage'),
    cell: (pass) => <DateText value={pass.lastPassageAt} roc={false} />,
  },
  {
    key: 'spotCheck',
    header: t('spotChecks:outcome'),
    class: 'min-w-24',
    cell: (pass) => <SpotCheckBrief check={pass.spotCheck} />,
  },
];
