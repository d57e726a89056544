import { PhoneStateBadge } from '../../domain/phones/PhoneStateBadge';
import { shownPhone } from '../../domain/phones/shown-phone';
import type { CardPhonePartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { PassNumber } from '../../ui/records/PassNumber';
import { HolderName, HolderNumber } from '../passes/Holder';

/** The manual's columns in its order. */
export const cardPhoneColumns = (): Column<CardPhonePartsFragment>[] => [
  {
    key: 'number',
    header: t('phones:field.passNumber'),
    nowrap: true,
    cell: ({ number }) => <PassNumber value={number} />,
  },
  {
    key: 'idNumber',
    header: t('phones:field.idNumber'),
    nowrap: true,
    cell: ({ holder }) => <HolderNumber holder={holder} />,
  },
  { key: 'name', header: t('phones:field.name'), cell: ({ holder }) => <HolderName holder={holder} /> },
  {
    key: 'phone',
    header: t('phones:field.phone'),
    nowrap: true,
    cell: ({ holderPhone }) => shownPhone(holderPhone?.phone),
  },
  {
    key: 'verifiedPhone',
    header: t('phones:field.verifiedPhone'),
    nowrap: true,
    cell: ({ holderPhone }) => shownPhone(holderPhone?.verifiedPhone),
  },
  {
    key: 'state',
    header: t('phones:field.state'),
    nowrap: true,
    cell: ({ holderPhone }) => <PhoneStateBadge state={holderPhone?.state ?? 'UNVERIFIED'} />,
  },
];
