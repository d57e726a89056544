import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';

export function UploadProgress(props: { name: string; fraction: number; onCancel: () => void }) {
  const percent = () => Math.round(props.fraction * 100);
  return (
    <div class="flex items-center gap-4 rounded-lg border border-line bg-surface p-3">
      <div class="grid min-w-0 grow gap-1.5">
        <p class="truncate font-medium">{props.name}</p>
        <progress
          class="upload-bar"
          max={100}
          value={percent()}
          aria-label={t('ui:upload.progress', { name: props.name })}
        />
        <p class="text-sm text-ink-3">{t('ui:upload.uploading', { percent: percent() })}</p>
      </div>
      <Button size="dense" onClick={() => props.onCancel()}>
        {t('ui:action.cancel')}
      </Button>
    </div>
  );
}
