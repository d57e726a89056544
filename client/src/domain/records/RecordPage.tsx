import { type Accessor, type JSX, Match, Show, Switch } from 'solid-js';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DataTableError } from '../../ui/lists/DataTableError';
import { EmptyState } from '../../ui/notices/EmptyState';
import { PageSkeleton } from '../../ui/progress/PageSkeleton';
import { PageTitle } from '../../ui/shell/PageTitle';
import type { RecordState } from './record';

export interface RecordPageProps<T extends { id: string }> {
  of: RecordState<T>;
  onRetry: () => void;
  /** The title while there is no record; a page that has its title above in any case leaves it out. */
  title?: string;
  /** Said where there is no such record, and the way back; not where there always is one. */
  missing?: { title: string; hint?: string; href: string; back: string };
  children: (record: Accessor<T>) => JSX.Element;
}

/** A record, or why it is not there: on its way, failed, or missing. A record that is there stays through all three. */
export function RecordPage<T extends { id: string }>(props: RecordPageProps<T>) {
  return (
    <Switch fallback={<PageSkeleton />}>
      <Match when={props.of.record()}>
        {(record) => (
          // Another record is another page: what is typed or open on one does not carry over.
          <Show when={record().id} keyed>
            {(_id) => props.children(record as Accessor<T>)}
          </Show>
        )}
      </Match>
      <Match when={props.of.error()}>
        {(words) => (
          <Show when={props.title} fallback={<DataTableError error={words()} onRetry={() => props.onRetry()} />}>
            {(title) => (
              <>
                <PageTitle title={title()} />
                <div class="panel">
                  <DataTableError error={words()} onRetry={() => props.onRetry()} />
                </div>
              </>
            )}
          </Show>
        )}
      </Match>
      <Match when={props.of.missing() && props.missing}>
        {(missing) => (
          <Show
            when={props.title}
            fallback={
              <div class="panel">
                <EmptyState
                  title={missing().title}
                  hint={missing().hint}
                  action={<LinkButton href={missing().href}>{missing().back}</LinkButton>}
                />
              </div>
            }
          >
            <PageTitle title={missing().title} description={missing().hint} />
            <p>
              <LinkButton kind="primary" href={missing().href}>
                {missing().back}
              </LinkButton>
            </p>
          </Show>
        )}
      </Match>
    </Switch>
  );
}
