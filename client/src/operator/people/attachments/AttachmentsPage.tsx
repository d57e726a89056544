import { createMemo, createSignal, Show } from 'solid-js';
import IconSend from '~icons/lucide/upload';
import { thrownText } from '../../../domain/errors/error-text';
import { attachmentKinds, attachmentKindText } from '../../../domain/people/person-parts';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { LeaveGuardDialog } from '../../../ui/dialogs/LeaveGuardDialog';
import { FieldErrors } from '../../../ui/fields/FieldErrors';
import { Select } from '../../../ui/fields/Select';
import { FileDrop } from '../../../ui/files/FileDrop';
import { acceptList } from '../../../ui/files/file-rules';
import { Notice } from '../../../ui/notices/Notice';
import { Spinner } from '../../../ui/progress/Spinner';
import { Breadcrumbs } from '../../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../../ui/shell/PageTitle';
import { FileTable } from './FileTable';
import { createFileList, maxFiles } from './file-list';

/** Photos and documents of many people at once, matched by the names of the files. */
export function AttachmentsPage() {
  let input: HTMLInputElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  const list = createFileList();
  const [matching, setMatching] = createSignal(false);
  const [problem, setProblem] = createSignal<string>();
  const [finished, setFinished] = createSignal(false);
  // What any kind takes may be chosen; the table says where a kind does not take it.
  const rules = () => list.rulesOf('PASSPORT');
  const take = async (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    if (input) input.value = '';
    if (chosen.length === 0 || matching()) return;
    setMatching(true);
    setProblem();
    setFinished(false);
    try {
      const left = await list.add(chosen);
      if (left > 0) setProblem(t('peopleFiles:tooMany', { count: left, max: maxFiles }));
      queueMicrotask(() => heading?.focus());
    } catch (error) {
      setProblem(thrownText(error));
    } finally {
      setMatching(false);
    }
  };
  const count = (state: 'SENT' | 'FAILED') => list.rows.filter((row) => row.state === state).length;
  const ready = createMemo(() => list.ready().length);
  const rest = () => list.rows.filter((row) => list.isOpen(row) && !list.included(row)).length;
  const send = async () => {
    setFinished(false);
    await list.send();
    setFinished(true);
  };
  const sendWords = () =>
    count('FAILED') > 0 && list.ready().every(({ state }) => state === 'FAILED')
      ? t('peopleFiles:retry', { count: ready() })
      : t('peopleFiles:send', { count: ready() });

  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('people:title'), href: '/people' }, { label: t('peopleFiles:title') }]} />
      <PageTitle title={t('peopleFiles:title')} description={t('peopleFiles:description')} />
      <Show when={rules()} fallback={<Spinner label={t('ui:table.loading')} />}>
        {(allowed) => (
          <div class="grid max-w-3xl gap-2">
            <input
              ref={input}
              type="file"
              hidden
              multiple
              tabindex="-1"
              aria-label={t('peopleFiles:files')}
              accept={acceptList(allowed())}
              onChange={(event) => void take(event.currentTarget.files)}
            />
            <p id="people-files-hint" class="text-sm text-ink-2">
              {t('peopleFiles:hintNames', { max: maxFiles })}
            </p>
            <FieldErrors id="people-files-error" errors={problem()} />
            <FileDrop
              multiple
              rules={allowed()}
              disabled={matching() || list.sending()}
              invalid={problem() !== undefined}
              describedBy="people-files-hint"
              onOpen={() => input?.click()}
              onFiles={(files) => void take(files)}
            />
            <Show when={matching()}>
              <p class="text-sm text-ink-2">
                <Spinner /> {t('peopleFiles:matching')}
              </p>
            </Show>
          </div>
        )}
      </Show>
      <Show when={list.rows.length > 0}>
        <section aria-labelledby="people-files-title" class="grid gap-4">
          <h2 id="people-files-title" ref={heading} tabindex="-1" data-ring class="text-lg font-semibold">
            {t('peopleFiles:result', { count: list.rows.length })}{' '}
            <span class="font-normal text-ink-2">
              {t('peopleFiles:counts', { ready: ready(), rest: rest(), sent: count('SENT') })}
            </span>
          </h2>
          <Show when={finished()}>
            <Notice
              live
              tone={count('FAILED') > 0 ? 'warning' : 'success'}
              title={t('peopleFiles:done', { sent: count('SENT'), failed: count('FAILED') })}
            >
              {count('FAILED') > 0 ? t('peopleFiles:doneFailed') : rest() > 0 ? t('peopleFiles:doneRest') : undefined}
            </Notice>
          </Show>
          <div class="flex flex-wrap items-center gap-3">
            <Button
              kind="primary"
              icon={IconSend}
              busy={list.sending()}
              disabled={ready() === 0 && !list.sending()}
              onClick={() => void send()}
            >
              {list.sending() ? t('peopleFiles:sending') : sendWords()}
            </Button>
            <Show
              when={list.sending()}
              fallback={
                <Button kind="quiet" onClick={() => list.clear()}>
                  {t('peopleFiles:clear')}
                </Button>
              }
            >
              <Button onClick={() => list.stop()}>{t('peopleFiles:stop')}</Button>
            </Show>
            <label class="flex flex-wrap items-center gap-2 text-sm">
              {t('peopleFiles:usual.label')}
              <Select
                dense
                class="w-76"
                empty={false}
                disabled={list.sending()}
                value={list.usual()}
                options={[
                  { value: 'DOCUMENT' as const, label: t('peopleFiles:usual.DOCUMENT') },
                  ...attachmentKinds.map((value) => ({ value, label: attachmentKindText(value) })),
                ]}
                onChange={(kind) => kind !== '' && list.setUsual(kind)}
              />
            </label>
          </div>
          <FileTable list={list} />
        </section>
      </Show>
      <LeaveGuardDialog
        unsaved={list.sending()}
        title={t('peopleFiles:leave.title')}
        body={t('peopleFiles:leave.body')}
      />
    </>
  );
}
