import type { Client } from '@urql/core';
import { graphql, readFragment } from '../../gql';
import type { CardPhonePartsFragment } from '../../gql/graphql';
import { type ExportColumn, exportRows } from '../../lib/export';
import { t } from '../../lib/i18n';
import { unwrapResult } from '../../lib/unwrap-result';
import { CardPhoneParts } from './card-phone-parts';
import { maxChanges } from './read-phones';

const PhoneTemplate = graphql(`
  query PhoneTemplate($page: Int!, $size: Int!) {
    cardPhones(page: $page, size: $size) {
      items {
        ...CardPhoneParts
      }
    }
  }
`);

/** As many as the API gives at once. */
const pageSize = 100;

/** The file to be filled in (R-TEL-7): own cards with their holders and phones, and an empty column for changed phones. */
export async function savePhoneTemplate(client: Client, format: 'csv' | 'xlsx'): Promise<void> {
  const cards: CardPhonePartsFragment[] = [];
  for (let page = 1; cards.length < maxChanges; page += 1) {
    const options = { requestPolicy: 'network-only' } as const;
    const answer = await client.query(PhoneTemplate, { page, size: pageSize }, options).toPromise();
    const items = readFragment(CardPhoneParts, unwrapResult(answer).cardPhones.items);
    cards.push(...items.filter(({ holderPhone }) => holderPhone?.canChange));
    if (items.length < pageSize) break;
  }
  await exportRows(format, t('phones:changes.templateName'), templateColumns(), cards.slice(0, maxChanges));
}

/** Their heads are those by which a file is read; the present phone has another, so that it is no change. */
export const templateColumns = (): ExportColumn<CardPhonePartsFragment>[] => [
  { header: t('phones:field.passNumber'), value: ({ number }) => number, width: 18 },
  { header: t('phones:field.name'), value: ({ holder }) => holder.name, width: 20 },
  { header: t('phones:changes.before'), value: ({ holderPhone }) => holderPhone?.phone ?? '', width: 16 },
  { header: t('phones:changes.newPhone'), value: () => '', width: 16 },
];
