import { A } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { For, Match, Show, Switch } from 'solid-js';
import IconRead from '~icons/lucide/eye';
import { errorText } from '../../domain/errors/error-text';
import { HistorySection } from '../../domain/history/HistorySection';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DataTableError } from '../../ui/lists/DataTableError';
import { Spinner } from '../../ui/progress/Spinner';
import { DateText } from '../../ui/records/DateText';
import { FoldedSection } from '../../ui/records/FoldedSection';
import { opens } from '../session/sections';

const PassReadsQuery = graphql(`
  query PassIdNumberReads($number: String!) {
    idNumberReads(filter: { passNumber: $number }, size: 5) {
      items {
        id
        at
        action
        by
        accountName
        passNumber
      }
    }
  }
`);

export interface PassHistoryProps {
  pass: { id: string; number: string; holder: { masked: boolean } };
}

/** What happened to a pass of the viewer's branches, and who read its holder's number (R-ACC-4). */
export function PassHistory(props: PassHistoryProps) {
  const { viewer } = useViewer();
  return (
    <Show when={!props.pass.holder.masked && opens(viewer(), 'APPLICATIONS')}>
      <HistorySection subject="PASS" id={props.pass.id} />
      <FoldedSection title={t('idNumberReads:ofPass.title')} icon={IconRead}>
        <Show when={props.pass.number} keyed>
          {(number) => <IdNumberReads number={number} />}
        </Show>
      </FoldedSection>
    </Show>
  );
}

function IdNumberReads(props: { number: string }) {
  const [result, reload] = createQuery({
    query: PassReadsQuery,
    variables: () => ({ number: props.number }),
    requestPolicy: 'network-only',
  });
  return (
    <div class="grid gap-3">
      <p class="text-sm text-ink-2">{t('idNumberReads:ofPass.hint')}</p>
      <Switch
        fallback={
          <p role="status" class="text-ink-3">
            <Spinner label={t('ui:table.loading')} />
          </p>
        }
      >
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => reload({ requestPolicy: 'network-only' })} />}
        </Match>
        <Match when={result.data?.idNumberReads.items.length === 0}>
          <p class="text-ink-3">{t('idNumberReads:ofPass.none')}</p>
        </Match>
        <Match when={result.data}>
          {(data) => (
            <ul class="grid gap-2 text-sm">
              <For each={data().idNumberReads.items}>
                {(read) => (
                  <li class="border-b border-line pb-2 last:border-b-0 last:pb-0">
                    <p>
                      <span class="font-medium">{read.by}</span> <span class="text-ink-3">{read.accountName}</span>
                    </p>
                    <p class="text-ink-2">
                      <DateText value={read.at} roc={false} /> {t(`idNumberReads:action.${read.action}`)}
                      <Show when={read.passNumber === null && read.action === 'ID_NUMBER_READ'}>
                        {' '}
                        <span class="text-ink-3">({t('idNumberReads:onScan')})</span>
                      </Show>
                    </p>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
      </Switch>
      <p>
        <A class="link" href={`/id-number-reads?passNumber=${props.number}`}>
          {t('idNumberReads:ofPass.all')}
        </A>
      </p>
    </div>
  );
}
