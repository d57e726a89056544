import { For, Show } from 'solid-js';
import IconSame from '~icons/lucide/equal';
import IconDifferent from '~icons/lucide/triangle-alert';
import type { RegistrationReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { phoneText } from '../../../lib/phone-text';

type KnownCompany = NonNullable<RegistrationReviewFragment['knownCompany']>;

interface Line {
  label: string;
  sent: string | null | undefined;
  stored: string | null | undefined;
}

/** The data of the form beside those stored of the company, with the differences marked. */
export function CompanyComparison(props: { registration: RegistrationReviewFragment; known: KnownCompany }) {
  const lines = (): Line[] => [
    { label: t('reviews:field.companyName'), sent: props.registration.companyName, stored: props.known.name },
    {
      label: t('reviews:field.companyPhone'),
      sent: phoneText(props.registration.companyPhone),
      stored: phoneText(props.known.phone),
    },
    {
      label: t('reviews:field.companyFax'),
      sent: props.registration.companyFax && phoneText(props.registration.companyFax),
      stored: props.known.fax && phoneText(props.known.fax),
    },
    { label: t('reviews:field.companyAddress'), sent: props.registration.companyAddress, stored: props.known.address },
    {
      label: t('reviews:field.responsiblePerson'),
      sent: props.registration.responsiblePerson,
      stored: props.known.responsiblePerson,
    },
  ];
  const differs = (line: Line) => (line.sent ?? '') !== (line.stored ?? '');
  return (
    // The roles are said again because on a phone (display: block) a table loses its own.
    <table role="table" class="w-full border-collapse text-sm max-sm:block">
      <caption class="sr-only">{t('reviews:comparison.caption')}</caption>
      <thead role="rowgroup" class="max-sm:sr-only">
        <tr role="row" class="text-left text-ink-3 *:border-b *:border-line *:py-1.5 *:pr-3 *:font-medium">
          <th role="columnheader" scope="col">
            {t('reviews:comparison.item')}
          </th>
          <th role="columnheader" scope="col">
            {t('reviews:comparison.sent')}
          </th>
          <th role="columnheader" scope="col">
            {t('reviews:comparison.stored')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" class="max-sm:block">
        <For each={lines()}>
          {(line) => (
            <tr
              role="row"
              class="border-line align-top *:border-line *:py-2 *:pr-3 max-sm:block max-sm:border-b max-sm:p-2 max-sm:*:block max-sm:*:py-0.5 sm:*:border-b"
              classList={{ 'bg-warning-soft': differs(line) }}
            >
              <th role="rowheader" scope="row" class="text-left font-normal text-ink-3 sm:w-24 sm:pl-2">
                {line.label}
              </th>
              <td role="cell" class="wrap-anywhere">
                <span class="text-ink-3 sm:hidden">{t('reviews:comparison.sent')} </span>
                {line.sent || '—'}
              </td>
              <td role="cell" class="wrap-anywhere">
                <span class="text-ink-3 sm:hidden">{t('reviews:comparison.stored')} </span>
                {line.stored || '—'}
                <Show
                  when={differs(line)}
                  fallback={
                    <span class="ml-2 inline-flex items-center gap-1 text-xs whitespace-nowrap text-ink-3">
                      <IconSame aria-hidden="true" class="size-3.5" />
                      {t('reviews:comparison.same')}
                    </span>
                  }
                >
                  <span class="ml-2 inline-flex items-center gap-1 text-xs font-medium whitespace-nowrap text-warning">
                    <IconDifferent aria-hidden="true" class="size-3.5" />
                    {t('reviews:comparison.different')}
                  </span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
