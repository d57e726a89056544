import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { DateText } from '../../ui/records/DateText';
import { PortAreas } from '../ports/PortAreas';
import { ApplicationParts } from './application-parts';
import { formShortText } from './application-words';
import { waitingForText } from './branch-words';
import { StateCounts } from './StateCounts';

const readApplication = (row: FragmentType<typeof ApplicationParts>) => readFragment(ApplicationParts, row);

/** For rows that hold the parts of an application. */
export const applicationColumns = () =>
  mapColumns(readApplication, [
    {
      key: 'number',
      header: t('application:field.number'),
      nowrap: true,
      cell: ({ number }) => <ApplicationNumber value={number} />,
    },
    {
      key: 'form',
      header: t('application:field.form'),
      class: 'min-w-36',
      cell: ({ form, reason }) => (
        <>
          <span class="font-medium">{formShortText(form)}</span>
          <span class="block text-xs wrap-anywhere text-ink-3">{reason}</span>
        </>
      ),
    },
    {
      key: 'submittedAt',
      header: t('application:field.submittedAt'),
      cell: ({ submittedAt }) => <DateText value={submittedAt} roc={false} />,
    },
    {
      key: 'count',
      header: t('application:field.count'),
      class: 'whitespace-nowrap',
      align: 'end',
      cell: ({ itemCount }) => itemCount,
    },
    {
      key: 'progress',
      header: t('application:field.progress'),
      class: 'min-w-32',
      cell: ({ progress, waitingFor }) => (
        <>
          <StateCounts progress={progress} />
          <Show when={waitingForText(waitingFor)}>
            {(words) => <span class="mt-0.5 block text-xs text-ink-3">{words()}</span>}
          </Show>
        </>
      ),
    },
    {
      key: 'areas',
      header: t('application:field.areas'),
      class: 'min-w-40',
      cell: ({ areas }) => (
        <Show when={areas.length > 0} fallback={<span class="text-ink-3">—</span>}>
          <PortAreas areas={areas} />
        </Show>
      ),
    },
  ]);
