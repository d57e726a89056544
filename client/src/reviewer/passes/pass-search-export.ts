import { allRows, type Reading } from '../../domain/lists/all-rows';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { passTimeText } from '../../domain/passes/PassTime';
import { portName } from '../../domain/ports/port-names';
import { outcomeText } from '../../domain/spot-checks/spot-check-outcome';
import { suspensionStateText } from '../../domain/suspensions/SuspensionBadge';
import { graphql, readFragment } from '../../gql';
import type { PassFilter, PassOrder, PassSearchRowFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { PassSearchRow } from './pass-search-columns';

const PassSearchExport = graphql(`
  query PassSearchExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      items {
        ...PassSearchRow
      }
    }
  }
`);

/** Every pass that is found, masked where the list masks it. */
export const allFoundPasses = (reading: Reading, filter: PassFilter, order: PassOrder) =>
  allRows(reading, {
    query: PassSearchExport,
    variables: { filter, order },
    size: 50,
    rowsOf: ({ passes }) => passes.items.map((row) => readFragment(PassSearchRow, row)),
    keyOf: ({ number }) => number,
  });

const timeOf = (at: string | null) => at && passTimeText(at);

function spotCheckText({ spotCheck }: PassSearchRowFragment): string {
  if (!spotCheck) return '';
  const { result, suspension } = spotCheck;
  return [outcomeText(result), ...(suspension ? [suspensionStateText(suspension.state)] : [])].join('; ');
}

export const passSearchExportColumns = (): ExportColumn<PassSearchRowFragment>[] => [
  { header: t('passes:number'), value: ({ number }) => number },
  { header: t('passes:kind'), value: ({ kind }) => t(`pass:kind.${kind}`) },
  { header: t('passes:status'), value: ({ status }) => statusText(status), width: 14 },
  { header: t('passes:holderName'), value: ({ holder }) => holder.name, width: 30 },
  { header: t('passes:idNumber'), value: ({ holder }) => holder.maskedIdNumber },
  { header: t('passes:company'), value: ({ company }) => company?.name, width: 30 },
  { header: t('passes:port'), value: ({ port }) => portName(port), width: 12 },
  { header: t('passes:issuedAt'), value: ({ issuedAt }) => passTimeText(issuedAt), width: 21 },
  { header: t('pass:dates.begins'), value: ({ validFrom }) => passTimeText(validFrom), width: 21 },
  { header: t('passes:validTo'), value: ({ validTo }) => passTimeText(validTo), width: 21 },
  { header: t('pass:dates.made'), value: ({ madeAt }) => timeOf(madeAt), width: 21 },
  { header: t('pass:dates.collected'), value: ({ collectedAt }) => timeOf(collectedAt), width: 21 },
  { header: t('pass:lastPassage'), value: ({ lastPassageAt }) => timeOf(lastPassageAt), width: 21 },
  { header: t('spotCheck:outcome'), value: spotCheckText, width: 20 },
];
