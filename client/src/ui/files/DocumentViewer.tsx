import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n';
import { createShortcuts } from '../../lib/keyboard';
import { Button } from '../buttons/Button';
import { EmptyState } from '../notices/EmptyState';
import { Spinner } from '../progress/Spinner';
import { type DocumentSource, openDocument, UnsupportedDocument } from './document-source';
import { createDocumentView } from './document-view';
import { ViewerToolbar } from './ViewerToolbar';

export interface DocumentViewerProps {
  /** The file's name, for screen readers. */
  name: string;
  /** Fetches the file; another function means another file. */
  load: () => Promise<Blob>;
  /** Its keys work wherever the focus is, and `.` turns: a page that has one document to look at. */
  pageKeys?: boolean;
  /** Gives it a height: `h-full`, `h-96`. */
  class?: string;
  /** Reads the file's pages; by default images and PDF. */
  open?: (file: Blob) => Promise<DocumentSource>;
}

/** An image or PDF beside the data. `+` `-` `0` `r` PageUp PageDown work while the page has the focus. */
export function DocumentViewer(props: DocumentViewerProps) {
  let pane: HTMLDivElement | undefined;
  const [room, setRoom] = createSignal(0);
  const view = createDocumentView(
    () => props.load,
    room,
    (file) => (props.open ?? openDocument)(file),
  );

  onMount(() => {
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    if (pane) watch.observe(pane);
    onCleanup(() => watch.disconnect());
  });
  const goTo = (page: number) => {
    view.goTo(page);
    pane?.scrollTo(0, 0);
  };
  const keys: Record<string, () => void> = {
    '+': () => view.zoomBy(1.25),
    '=': () => view.zoomBy(1.25),
    '-': () => view.zoomBy(1 / 1.25),
    '0': () => view.fitWidth(),
    r: () => view.rotate(),
    PageDown: () => goTo(view.page() + 1),
    PageUp: () => goTo(view.page() - 1),
  };
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const turnPages = (by: number) => () => {
    if (view.pages() < 2) return false;
    goTo(view.page() + by);
    return true;
  };
  createShortcuts(
    props.pageKeys
      ? {
          '+': () => view.zoomBy(1.25),
          '=': () => view.zoomBy(1.25),
          '-': () => view.zoomBy(1 / 1.25),
          '0': () => view.fitWidth(),
          '.': () => view.rotate(),
          PageDown: turnPages(1),
          PageUp: turnPages(-1),
        }
      : {},
  );

  return (
    <div class={`flex min-h-64 flex-col overflow-hidden rounded-lg border border-line bg-surface ${props.class ?? ''}`}>
      <ViewerToolbar
        page={view.page()}
        pages={view.pages()}
        percent={Math.round(view.scale() * 100)}
        disabled={view.drawn() === undefined}
        onPage={goTo}
        onZoom={view.zoomBy}
        onFit={view.fitWidth}
        onRotate={view.rotate}
      />
      {/* The bar keeps its place, or fitting the width would chase itself. */}
      <section
        ref={pane}
        tabindex="0"
        aria-label={`${t('ui:viewer.label')} ${props.name}`}
        class="min-h-0 grow overflow-auto bg-sunken p-3 outline-offset-[-2px] [scrollbar-gutter:stable]"
        onKeyDown={press}
      >
        <Switch>
          <Match when={view.error()}>
            {(error) => (
              <EmptyState
                title={error() instanceof UnsupportedDocument ? t('ui:viewer.unsupported') : t('ui:viewer.failed')}
                action={
                  <Show when={!(error() instanceof UnsupportedDocument)}>
                    <Button onClick={view.retry}>{t('ui:action.retry')}</Button>
                  </Show>
                }
              />
            )}
          </Match>
          <Match when={view.loading() || view.drawn() === undefined}>
            <div class="flex justify-center py-12">
              <Spinner label={t('ui:viewer.loading')} />
            </div>
          </Match>
          <Match when={view.drawn()}>
            {(drawn) => (
              <>
                <div
                  role="img"
                  aria-label={t('ui:viewer.image', { name: props.name })}
                  class="mx-auto w-fit bg-white shadow-lift *:block"
                >
                  {drawn().canvas}
                </div>
                <Show when={drawn().text}>
                  <p class="sr-only">{drawn().text}</p>
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </section>
    </div>
  );
}
