import type { Client } from '@urql/solid';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { passTimeText } from '../../domain/passes/PassTime';
import { portAreaLines } from '../../domain/ports/port-names';
import { spotCheckText } from '../../domain/spot-checks/spot-check-outcome';
import { graphql, readFragment } from '../../gql';
import type { PassFilter, PassOrder, PassPartsFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { unwrapResult } from '../../lib/unwrap-result';
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

/** What one request may cost allows no more rows at once. */
const size = 50;

/** Every row of the filtered list as the viewer sees it, masked or clear, page by page. */
export async function allPasses(client: Client, filter: PassFilter, order: PassOrder): Promise<PassPartsFragment[]> {
  const rows = new Map<string, PassPartsFragment>();
  for (let page = 1; ; page += 1) {
    const answer = await client
      .query(PassExport, { filter, order, page, size }, { requestPolicy: 'network-only' })
      .toPromise();
    const items = readFragment(PassParts, unwrapResult(answer).passes.items);
    // A pass issued meanwhile moves the pages by one: each number counts once.
    for (const item of items) rows.set(item.number, item);
    if (items.length < size) return [...rows.values()];
  }
}

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
