import { Match, Show, Switch } from 'solid-js';
import { comma, t } from '../../../lib/i18n';
import { type FileRules, formatBytes, typeNames } from '../../../ui/files/file-rules';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import type { Tone } from '../../../ui/tone';
import type { FileList } from './file-list';
import type { FileRow, RowOutcome } from './file-rows';

const tones: Record<RowOutcome, Tone> = {
  READY: 'success',
  HAS_ONE: 'warning',
  REPEATED: 'warning',
  AMBIGUOUS: 'warning',
  NOT_FOUND: 'danger',
  WRONG_TYPE: 'danger',
  TOO_LARGE: 'danger',
};

function hintOf(row: FileRow, outcome: RowOutcome, rules: FileRules | undefined, photo: boolean): string {
  if (outcome === 'HAS_ONE') return t(photo ? 'peopleFiles:hint.REPLACES' : 'peopleFiles:hint.ADDS');
  if (outcome === 'WRONG_TYPE') return t('ui:upload.wrongType', { types: rules ? typeNames(rules, comma()) : '' });
  if (outcome === 'TOO_LARGE') {
    return t('ui:upload.tooLarge', { size: formatBytes(row.file.size), limit: formatBytes(rules?.maxBytes ?? 0) });
  }
  if (outcome === 'AMBIGUOUS') return t('peopleFiles:hint.AMBIGUOUS', { count: row.people.length });
  return outcome === 'READY' ? '' : t(`peopleFiles:hint.${outcome}`);
}

/** What can become of a file, how far it is, or what became of it. */
export function FileStateCell(props: { list: FileList; row: FileRow }) {
  const outcome = () => props.list.outcome(props.row);
  const hint = () => {
    const kind = props.list.kindOf(props.row);
    return props.row.words ?? hintOf(props.row, outcome(), props.list.rulesOf(kind), kind === 'PHOTO');
  };
  return (
    <div class="grid gap-1">
      <Switch
        fallback={
          <span>
            <StatusBadge tone={tones[outcome()]}>{t(`peopleFiles:outcome.${outcome()}`)}</StatusBadge>
          </span>
        }
      >
        <Match when={props.row.state === 'WAITING'}>
          <span class="text-ink-3">{t('peopleFiles:state.WAITING')}</span>
        </Match>
        <Match when={props.row.state === 'SENDING'}>
          <progress
            class="upload-bar w-full"
            max={100}
            value={Math.round(props.row.fraction * 100)}
            aria-label={t('ui:upload.progress', { name: props.row.file.name })}
          />
          <span class="text-xs text-ink-3">
            {t('ui:upload.uploading', { percent: Math.round(props.row.fraction * 100) })}
          </span>
        </Match>
        <Match when={props.row.state === 'SENT'}>
          <span>
            <StatusBadge tone="success">{t('peopleFiles:state.SENT')}</StatusBadge>
          </span>
        </Match>
        <Match when={props.row.state === 'FAILED'}>
          <span>
            <StatusBadge tone="danger">{t('peopleFiles:state.FAILED')}</StatusBadge>
          </span>
        </Match>
      </Switch>
      <Show
        when={
          props.row.state !== 'WAITING' &&
          props.row.state !== 'SENDING' &&
          (props.list.isOpen(props.row) || props.row.words) &&
          hint()
        }
      >
        {(words) => <span class="text-xs text-ink-2 wrap-anywhere">{words()}</span>}
      </Show>
    </div>
  );
}
