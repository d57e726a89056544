import type { Client } from '@urql/solid';
import { FileParts } from '../../domain/files/stored-file';
import { areaName, portName } from '../../domain/ports/port-names';
import { graphql, readFragment } from '../../gql';
import type { PrintedCardFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { unwrapResult } from '../../lib/unwrap-result';

const PrintedCardParts = graphql(`
  fragment PrintedCard on Pass {
    id
    number
    kind
    medium
    validFrom
    validTo
    code
    holder {
      name
      englishName
      idNumber
    }
    company {
      name
    }
    port {
      ...PortNames
    }
    areas {
      code
      ...AreaNames
    }
    attachments {
      kind
      file {
        ...FileParts
      }
    }
  }
`);

const CardPrintData = graphql(`
  query CardPrintData($numbers: [String!]!) {
    cardPrintData(numbers: $numbers, size: 25) {
      items {
        ...PrintedCard
      }
    }
  }
`);

const CardBatchPrintData = graphql(`
  query CardBatchPrintData($id: ID!, $page: Int!) {
    cardBatchPrintData(id: $id, page: $page, size: 25) {
      items {
        ...PrintedCard
      }
    }
  }
`);

export type PrintedCard = PrintedCardFragment;

/** Most cards of one request. */
const atOnce = 25;

/** What the printer of cards needs, in the order of the numbers; each ID number is on record as read for it. */
export async function loadPrintData(client: Client, numbers: readonly string[]): Promise<PrintedCard[]> {
  const cards: PrintedCard[] = [];
  for (let from = 0; from < numbers.length; from += atOnce) {
    const variables = { numbers: numbers.slice(from, from + atOnce) };
    const result = await client.query(CardPrintData, variables, { requestPolicy: 'network-only' }).toPromise();
    cards.push(...readFragment(PrintedCardParts, unwrapResult(result).cardPrintData.items));
  }
  return cards;
}

/** The same of the cards of a batch that are still to be made. */
export async function loadBatchPrintData(client: Client, id: string): Promise<PrintedCard[]> {
  const cards: PrintedCard[] = [];
  for (let page = 1; ; page += 1) {
    const variables = { id, page };
    const result = await client.query(CardBatchPrintData, variables, { requestPolicy: 'network-only' }).toPromise();
    const items = readFragment(PrintedCardParts, unwrapResult(result).cardBatchPrintData.items);
    cards.push(...items);
    if (items.length < atOnce) return cards;
  }
}

/** The photo that came with the application. */
export const photoOf = ({ attachments }: PrintedCard) =>
  attachments
    .filter(({ kind }) => kind === 'PHOTO')
    .map(({ file }) => readFragment(FileParts, file))
    .find(({ mediaType }) => mediaType.startsWith('image/'));

/** The areas of a card under its ports. */
export const areaWords = ({ areas }: PrintedCard) => areas.map((area) => areaName(area)).join('、');

export const printColumns = (): ExportColumn<PrintedCard>[] => [
  { header: t('passes:number'), value: ({ number }) => number },
  { header: t('cards:print.kind'), value: ({ kind }) => t(`pass:kind.${kind}`) },
  { header: t('cards:print.medium'), value: ({ medium }) => t(`pass:medium.${medium}`) },
  { header: t('cards:print.name'), value: ({ holder }) => holder.name },
  { header: t('cards:print.englishName'), value: ({ holder }) => holder.englishName, width: 26 },
  { header: t('passes:idNumber'), value: ({ holder }) => holder.idNumber },
  { header: t('passes:company'), value: ({ company }) => company?.name, width: 30 },
  { header: t('cards:print.from'), value: ({ validFrom }) => formatDate(validFrom) },
  { header: t('cards:print.to'), value: ({ validTo }) => formatDate(validTo) },
  { header: t('cards:field.port'), value: ({ port }) => portName(port) },
  { header: t('cards:print.areas'), value: areaWords, width: 40 },
  { header: t('cards:print.code'), value: ({ code }) => code, width: 40 },
  { header: t('cards:print.photo'), value: (card) => photoOf(card)?.url, width: 40 },
];
