import { Show } from 'solid-js';
import IconPrevious from '~icons/lucide/chevron-left';
import IconNext from '~icons/lucide/chevron-right';
import IconFit from '~icons/lucide/move-horizontal';
import IconRotate from '~icons/lucide/rotate-cw';
import IconIn from '~icons/lucide/zoom-in';
import IconOut from '~icons/lucide/zoom-out';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';

export interface ViewerToolbarProps {
  page: number;
  pages: number;
  percent: number;
  disabled: boolean;
  onPage: (page: number) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  onRotate: () => void;
}

export function ViewerToolbar(props: ViewerToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label={t('ui:viewer.label')}
      class="no-print flex flex-wrap items-center gap-1 border-b border-line bg-sunken px-2 py-1"
    >
      <IconButton
        icon={IconOut}
        label={t('ui:viewer.zoomOut')}
        disabled={props.disabled}
        onClick={() => props.onZoom(1 / 1.25)}
      />
      <span class="min-w-12 text-center text-sm">{props.percent}%</span>
      <IconButton
        icon={IconIn}
        label={t('ui:viewer.zoomIn')}
        disabled={props.disabled}
        onClick={() => props.onZoom(1.25)}
      />
      <IconButton icon={IconFit} label={t('ui:viewer.fit')} disabled={props.disabled} onClick={() => props.onFit()} />
      <IconButton
        icon={IconRotate}
        label={t('ui:viewer.rotate')}
        disabled={props.disabled}
        onClick={() => props.onRotate()}
      />
      <Show when={props.pages > 1}>
        <div class="ml-auto flex items-center gap-1">
          <IconButton
            icon={IconPrevious}
            label={t('ui:viewer.previous')}
            disabled={props.page <= 1}
            onClick={() => props.onPage(props.page - 1)}
          />
          <span class="text-sm" aria-live="polite">
            {t('ui:viewer.page', { page: props.page, total: props.pages })}
          </span>
          <IconButton
            icon={IconNext}
            label={t('ui:viewer.next')}
            disabled={props.page >= props.pages}
            onClick={() => props.onPage(props.page + 1)}
          />
        </div>
      </Show>
    </div>
  );
}
