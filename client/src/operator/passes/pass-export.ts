import { allRows, type Reading } from '../../domain/lists/all-rows';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { passTimeText } from '../../domain/passes/PassTime';
import { portAreaLines } from '../../domain/ports/port-names';
import { spotCheckText } from '../../domain/spot-checks/spot-check-outcome';
import { graphql, readFragment } from '../../gql';
import type { PassFilter, PassOrder, PassPartsFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { PassParts } from './pass-parts';

const PassExport = graphql(`
  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      items {
        ...PassParts
      }
    }
  }
`);

/** Every row of the filtered list as the viewer sees it, masked or clear. */
export const allPasses = (reading: Reading, filter: PassFilter, order: PassOrder) =>
  allRows(reading, {
    query: PassExport,
    variables: { filter, order },
    size: 50,
    rowsOf: ({ passes }) => readFragment(PassParts, passes.items),
    keyOf: ({ number }) => number,
  });

const areaColumn = (): ExportColumn<PassPartsFragment> => ({
  header: t('pass:field.areas'),
  value: ({ areas }) => portAreaLines(areas).join('; '),
  width: 40,
});

const timeColumns = (): ExportColumn<PassPartsFragment>[] => [
  { header: t('pass:field.validFrom'), value: ({ validFrom }) => passTimeText(validFrom), width: 21 },
  { header: t('pass:field.validTo'), value: ({ validTo }) => passTimeText(validTo), width: 21 },
  { header: t('passes:field.status'), value: ({ status }) => statusText(status), width: 14 },
];

/** Columns of the list of foreign single-entry passes. */
export const singleEntryExportColumns = (): ExportColumn<PassPartsFragment>[] => [
  { header: t('passes:field.singleEntryNumber'), value: ({ number }) => number },
  { header: t('passes:field.passportNumber'), value: ({ holder }) => holder.idNumber },
  { header: t('passes:field.name'), value: ({ holder }) => holder.name, width: 30 },
  areaColumn(),
  ...timeColumns(),
  { header: t('spotCheck:outcome'), value: ({ spotCheck }) => spotCheckText(spotCheck), width: 40 },
];

/** Columns of the list of all kinds. */
export const passExportColumns = (): ExportColumn<PassPartsFragment>[] => [
  { header: t('pass:field.number'), value: ({ number }) => number },
  { header: t('pass:field.kind'), value: ({ kind }) => t(`pass:kind.${kind}`) },
  { header: t('passes:field.idNumber'), value: ({ holder }) => holder.idNumber },
  { header: t('passes:field.name'), value: ({ holder }) => holder.name, width: 30 },
  areaColumn(),
  ...timeColumns(),
  { header: t('pass:dates.collected'), value: ({ collectedAt }) => collectedAt && passTimeText(collectedAt) },
  { header: t('pass:lastPassage'), value: ({ lastPassageAt }) => lastPassageAt && passTimeText(lastPassageAt) },
];
