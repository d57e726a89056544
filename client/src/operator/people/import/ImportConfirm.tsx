import { createMutation } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import IconMore from '~icons/lucide/chevron-down';
import IconDownload from '~icons/lucide/download';
import { errorText } from '../../../domain/faults/error-text';
import { graphql } from '../../../gql';
import { faultList } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { buttonClass } from '../../../ui/button-class';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { MenuButton } from '../../../ui/MenuButton';
import { Notice } from '../../../ui/Notice';
import type { CheckedLine } from './check-lines';
import { saveFaultyLines } from './import-template';

const ImportPeople = graphql(`
  mutation ImportPeople($rows: [PersonInput!]!, $key: String!) {
    importPeople(rows: $rows, idempotencyKey: $key)
  }
`);

export interface ImportConfirmProps {
  lines: readonly CheckedLine[];
  onImported: (count: number) => void;
  /** The list of people has changed since the preview, which must be made again. */
  onStale: () => void;
}

/** Shows how many lines can be imported, and imports them on confirmation. */
export function ImportConfirm(props: ImportConfirmProps) {
  const [result, importPeople] = createMutation(ImportPeople);
  const faulty = () => props.lines.filter(({ faults }) => faults.length > 0);
  const rows = () => props.lines.flatMap(({ input, faults }) => (input && faults.length === 0 ? [input] : []));
  const hint = () => {
    if (faulty().length === 0) return t('peopleImport:readyHint');
    return rows().length === 0 ? t('peopleImport:allFaultyHint') : t('peopleImport:faultyHint');
  };
  /** One for each preview: sent twice, it is imported once. */
  const key = createMemo(() => props.lines.length > 0 && crypto.randomUUID());
  const confirm = async () => {
    const sent = await importPeople({ rows: rows(), key: key() || '' }, { additionalTypenames: ['Person'] });
    if (sent.data) return props.onImported(sent.data.importPeople);
    if (faultList(sent.error).some(({ field }) => field?.startsWith('rows.'))) props.onStale();
  };
  return (
    <div class="grid gap-4">
      <ErrorSummary errors={result.error ? [{ text: errorText(result.error) ?? '' }] : []} />
      <Notice
        tone={faulty().length > 0 ? 'warning' : 'success'}
        title={t('peopleImport:counts', {
          total: props.lines.length,
          ready: rows().length,
          faulty: faulty().length,
        })}
        live
      >
        {hint()}
      </Notice>
      <div class="flex flex-wrap gap-3">
        <Show when={rows().length > 0}>
          <Button kind="primary" busy={result.fetching} onClick={() => void confirm()}>
            {t('peopleImport:confirm', { count: rows().length })}
          </Button>
        </Show>
        <Show when={faulty().length > 0}>
          <MenuButton
            label={t('peopleImport:saveFaulty')}
            class={buttonClass('secondary')}
            items={[
              { key: 'xlsx', label: 'XLSX', onSelect: () => void saveFaultyLines('xlsx', faulty()) },
              { key: 'csv', label: 'CSV', onSelect: () => void saveFaultyLines('csv', faulty()) },
            ]}
          >
            <IconDownload aria-hidden="true" class="size-[1.15em] flex-none" />
            {t('peopleImport:saveFaulty')}
            <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
          </MenuButton>
        </Show>
      </div>
    </div>
  );
}
