import { createQuery, useClient } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import IconDownload from '~icons/lucide/download';
import { thrownText } from '../../domain/errors/error-text';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql, readFragment } from '../../gql';
import type { CardPhonePartsFragment, PhoneChangeInput, PhoneChangePartsFragment } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { smallPageSizes, text } from '../../lib/list-state';
import { unwrapResult } from '../../lib/unwrap-result';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { LeaveGuardDialog } from '../../ui/dialogs/LeaveGuardDialog';
import { TextInput } from '../../ui/fields/TextInput';
import { FileUpload } from '../../ui/files/FileUpload';
import { FormSection } from '../../ui/forms/FormSection';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import type { Column } from '../../ui/lists/table-types';
import { Notice } from '../../ui/notices/Notice';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ApplicantCompany } from '../company/ApplicantCompany';
import { importFileRules } from '../people/import/import-file';
import { ChangedPhones } from './ChangedPhones';
import { cardPhoneColumns } from './card-phone-columns';
import { CardPhoneParts, phoneContext } from './card-phone-parts';
import { ChangeParts, PhoneChangesPreview } from './phone-changes';
import { savePhoneTemplate } from './phone-template';
import { maxChanges, PhoneFileError, readPhones } from './read-phones';

const ChangeablePhones = graphql(`
  query ChangeablePhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {
    cardPhones(filter: $filter, page: $page, size: $size) {
      total
      items {
        ...CardPhoneParts
      }
    }
  }
`);

const filters = { number: text(), name: hidden() };

/** 人員通行證手機異動: phones of own cards, changed in the list or by a file, with a preview (R-TEL-7). */
export function PhoneChangesPage() {
  const client = useClient();
  const [typed, setTyped] = createStore<Record<string, string>>({});
  const [asked, setAsked] = createSignal<readonly PhoneChangeInput[]>([]);
  const [preview, setPreview] = createSignal<readonly PhoneChangePartsFragment[]>();
  const [problem, setProblem] = createSignal<string>();
  const [done, setDone] = createSignal(false);
  const changes = () =>
    Object.entries(typed).flatMap(([passNumber, phone]) => (phone.trim() === '' ? [] : [{ passNumber, phone }]));

  const check = async (rows: readonly PhoneChangeInput[]) => {
    const options = { requestPolicy: 'network-only' } as const;
    const answer = await client.query(PhoneChangesPreview, { changes: [...rows] }, options).toPromise();
    setAsked(rows);
    setPreview(readFragment(ChangeParts, unwrapResult(answer).cardPhoneChangesPreview));
    setDone(false);
  };
  const checkTyped = async () => {
    setProblem(undefined);
    await check(changes()).catch((error: unknown) => setProblem(thrownText(error)));
  };
  const restart = () => {
    setPreview(undefined);
    if (!done()) return;
    for (const number of Object.keys(typed)) setTyped(number, '');
  };

  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('phones:title'), href: '/card-phones' }, { label: t('phones:changes.title') }]}
      />
      <PageTitle title={t('phones:changes.title')} description={t('phones:changes.body')} />
      <ApplicantCompany />
      <Show
        when={preview()}
        fallback={
          <>
            <FormSection
              title={t('phones:changes.byFile')}
              description={t('phones:changes.fileHint', { count: maxChanges })}
            >
              <TemplateButtons />
              <FileUpload
                name="phoneFile"
                label={t('phones:changes.file')}
                rules={importFileRules}
                stored={undefined}
                upload={async (file) => check(await readPhones(file))}
                onUploaded={() => undefined}
                onRemove={() => undefined}
                describe={(error) =>
                  error instanceof PhoneFileError
                    ? t(`phones:changes.problem.${error.problem}`, { count: maxChanges })
                    : thrownText(error)
                }
              />
            </FormSection>
            <FormSection title={t('phones:changes.inList')}>
              <PhoneList typed={typed} onType={setTyped} />
              <Show when={problem()}>{(words) => <Notice tone="danger">{words()}</Notice>}</Show>
              <p>
                <Button kind="primary" disabled={changes().length === 0} onClick={() => void checkTyped()}>
                  {t('phones:changes.check', { count: changes().length })}
                </Button>
              </p>
            </FormSection>
          </>
        }
      >
        {(rows) => <ChangedPhones changes={asked()} preview={rows()} onDone={() => setDone(true)} onCancel={restart} />}
      </Show>
      <LeaveGuardDialog unsaved={changes().length > 0 && !done()} />
    </>
  );
}

function TemplateButtons() {
  const client = useClient();
  const [problem, setProblem] = createSignal<string>();
  const save = async (format: 'csv' | 'xlsx') => {
    setProblem(undefined);
    await savePhoneTemplate(client, format).catch((error: unknown) => setProblem(thrownText(error)));
  };
  return (
    <div class="grid gap-3">
      <div class="flex flex-wrap gap-3">
        <For each={['xlsx', 'csv'] as const}>
          {(format) => (
            <Button icon={IconDownload} onClick={() => void save(format)}>
              {t('phones:changes.template', { format: format.toUpperCase() })}
            </Button>
          )}
        </For>
      </div>
      <Show when={problem()}>{(words) => <Notice tone="danger">{words()}</Notice>}</Show>
    </div>
  );
}

interface PhoneListProps {
  typed: Readonly<Record<string, string>>;
  onType: (number: string, phone: string) => void;
}

function PhoneList(props: PhoneListProps) {
  const list = createUrlListState({ filters, sorts: [], pageSizes: smallPageSizes });
  const [result, read] = createQuery({
    query: ChangeablePhones,
    variables: () => ({
      filter: { passNumber: list.filters().number, holderName: list.filters().name },
      page: list.page(),
      size: list.pageSize(),
    }),
    context: phoneContext,
  });
  const page = createMemo(() => {
    const found = result.data?.cardPhones;
    return found && { total: found.total, items: readFragment(CardPhoneParts, found.items) };
  });
  const columns = (): Column<CardPhonePartsFragment>[] => [
    ...cardPhoneColumns(),
    {
      key: 'newPhone',
      header: t('phones:field.newPhone'),
      class: 'min-w-40',
      cell: ({ number, holderPhone }) => (
        <Show when={holderPhone?.canChange} fallback={t('phones:changes.noRecord')}>
          <TextInput
            dense
            type="tel"
            aria-label={t('phones:changes.newPhoneOf', { number })}
            value={props.typed[number] ?? ''}
            onInput={(phone) => props.onType(number, phone)}
          />
        </Show>
      ),
    },
  ];
  return (
    <>
      <FilterBar list={list}>
        <FilterField name="number" label={t('phones:field.passNumber')}>
          <TextInput dense data-search mono value={list.filters().number} />
        </FilterField>
        <FilterField name="name" label={t('phones:field.name')}>
          <TextInput dense autocomplete="off" value={list.filters().name} />
        </FilterField>
      </FilterBar>
      <ListTable
        list={list}
        result={result}
        read={read}
        page={page()}
        caption={t('phones:changes.title')}
        columns={columns()}
        rowKey={({ number }) => number}
        emptyTitle={t('phones:empty')}
      />
    </>
  );
}
