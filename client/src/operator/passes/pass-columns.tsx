import { PassBadges } from '../../domain/passes/PassBadges';
import { PassStatusBadge } from '../../domain/passes/PassStatusBadge';
import { PassTime, Validity } from '../../domain/passes/PassTime';
import { PortAreas } from '../../domain/ports/PortAreas';
import { SpotCheckCell } from '../../domain/spot-checks/SpotCheckCell';
import type { PassPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { PassNumber } from '../../ui/records/PassNumber';
import { HolderName, HolderNumber } from './Holder';

type PassColumn = Column<PassPartsFragment>;

const number = <Pass extends { number: string }>(header: string): Column<Pass> => ({
  key: 'number',
  header,
  nowrap: true,
  cell: (pass) => <PassNumber value={pass.number} />,
});

const holderNumber = (header: string): PassColumn => ({
  key: 'idNumber',
  header,
  nowrap: true,
  cell: (pass) => <HolderNumber holder={pass.holder} />,
});

const holderName = (): PassColumn => ({
  key: 'name',
  header: t('passes:field.name'),
  class: 'min-w-28',
  cell: (pass) => <HolderName holder={pass.holder} />,
});

type Row = Pick<
  PassPartsFragment,
  'kind' | 'areas' | 'validFrom' | 'validTo' | 'lastPassageAt' | 'status' | 'madeAt' | 'collectedAt'
>;

const kind = <Pass extends Row>(): Column<Pass> => ({
  key: 'kind',
  header: t('pass:field.kind'),
  nowrap: true,
  cell: (pass) => t(`pass:kindShort.${pass.kind}`),
});

const areas = <Pass extends Row>(): Column<Pass> => ({
  key: 'areas',
  header: t('pass:field.areas'),
  class: 'min-w-28',
  cell: (pass) => <PortAreas areas={pass.areas} />,
});

const validity = <Pass extends Row>(): Column<Pass> => ({
  key: 'validTo',
  header: t('passes:field.validity'),
  cell: (pass) => <Validity pass={pass} />,
});

const lastPassage = <Pass extends Row>(): Column<Pass> => ({
  key: 'lastPassage',
  header: t('pass:lastPassage'),
  cell: (pass) => <DateText value={pass.lastPassageAt} roc={false} />,
});

const status = <Pass extends Row>(): Column<Pass> => ({
  key: 'status',
  header: t('passes:field.status'),
  cell: (pass) => (
    <span class="flex flex-wrap gap-1">
      <PassBadges pass={pass} />
    </span>
  ),
});

/** The list of the manual (R-ONE-6). */
export const singleEntryColumns = (): PassColumn[] => [
  { ...number<PassPartsFragment>(t('passes:field.singleEntryNumber')), sort: 'number' },
  holderNumber(t('passes:field.passportNumber')),
  holderName(),
  areas(),
  {
    key: 'validFrom',
    header: t('pass:field.validFrom'),
    sort: 'issued',
    cell: (pass) => <PassTime value={pass.validFrom} />,
  },
  {
    key: 'validTo',
    header: t('passes:field.validToAndStatus'),
    sort: 'validTo',
    cell: (pass) => (
      <>
        <PassTime value={pass.validTo} />
        <span class="mt-0.5 block">
          <PassStatusBadge status={pass.status} />
        </span>
      </>
    ),
  },
  {
    key: 'spotCheck',
    header: t('spotCheck:outcome'),
    class: 'min-w-32',
    cell: (pass) => <SpotCheckCell check={pass.spotCheck} />,
  },
];

/** Passes of all kinds. */
export const passColumns = (): PassColumn[] => [
  { ...number<PassPartsFragment>(t('pass:field.number')), sort: 'number' },
  kind(),
  {
    key: 'holder',
    header: t('pass:holder'),
    class: 'min-w-28',
    cell: (pass) => (
      <>
        <HolderName holder={pass.holder} />
        <span class="block text-xs text-ink-3">
          <span class="sr-only">{t('passes:field.idNumber')}</span> <HolderNumber holder={pass.holder} />
        </span>
      </>
    ),
  },
  areas(),
  { ...validity<PassPartsFragment>(), sort: 'validTo' },
  lastPassage(),
  status(),
];

/** Of one person. */
export const personPassColumns = <Pass extends Row & { number: string }>(): Column<Pass>[] => [
  number(t('pass:field.number')),
  kind(),
  areas(),
  validity(),
  lastPassage(),
  status(),
];
