import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';

/** For every list of passes that staff see. */
export const numberColumn = <Row extends { number: string }>(): Column<Row> => ({
  key: 'number',
  header: t('passes:number'),
  nowrap: true,
  cell: (pass) => <PassNumber value={pass.number} />,
});

interface WithHolder {
  holder: { name: string; maskedIdNumber: string | null; masked: boolean };
}

/** Always masked: a list needs no whole number, and each reading in clear is audited (R-ACC-4). */
export const holderColumn = <Row extends WithHolder>(): Column<Row> => ({
  key: 'name',
  header: t('passes:holderData'),
  class: 'min-w-32',
  cell: ({ holder }) => (
    <>
      <Masked value={holder.name} masked={holder.masked} />
      <span class="block text-xs whitespace-nowrap text-ink-3">
        <span class="sr-only">{t('passes:idNumber')}</span> <Masked value={holder.maskedIdNumber} mono />
      </span>
    </>
  ),
});

export const companyColumn = <Row extends { company: { name: string } | null }>(): Column<Row> => ({
  key: 'company',
  header: t('passes:company'),
  class: 'min-w-32',
  cell: (pass) => pass.company?.name ?? '—',
});
