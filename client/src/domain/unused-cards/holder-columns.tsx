import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';

/** A card as far as these columns show it; its holder's number in full only where it was asked for. */
interface HeldCard {
  number: string;
  holder: { name: string; masked: boolean; idNumber?: string | null; maskedIdNumber?: string | null };
}

/** The whole number where it was asked for, else the masked one. */
export const idNumberOf = ({ idNumber, maskedIdNumber }: HeldCard['holder']): string | null =>
  idNumber ?? maskedIdNumber ?? null;

/** The columns with which the lists of manual 001 begin: number, ID number and name of a card. */
export const holderColumns = <Row,>(cardOf: (row: Row) => HeldCard): Column<Row>[] => [
  {
    key: 'number',
    header: t('unusedCards:field.number'),
    class: 'sm:px-2!',
    nowrap: true,
    cell: (row) => <PassNumber value={cardOf(row).number} />,
  },
  {
    key: 'idNumber',
    header: t('unusedCards:field.idNumber'),
    class: 'sm:px-2!',
    nowrap: true,
    cell: (row) => {
      const { holder } = cardOf(row);
      return <Masked value={idNumberOf(holder)} masked={holder.masked || holder.idNumber === undefined} mono />;
    },
  },
  {
    key: 'name',
    header: t('unusedCards:field.name'),
    class: 'min-w-20',
    cell: (row) => <Masked value={cardOf(row).holder.name} masked={cardOf(row).holder.masked} />,
  },
];
