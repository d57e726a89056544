import IconMore from '~icons/lucide/chevron-down';
import IconDownload from '~icons/lucide/download';
import { t } from '../../lib/i18n';
import { type ButtonSize, buttonClass } from '../buttons/button-class';
import { MenuButton } from '../buttons/MenuButton';
import { Spinner } from '../progress/Spinner';

export interface ExportMenuProps {
  /** Read aloud where the page has more than one. */
  label?: string;
  /** What the button says instead of the usual word. */
  text?: string;
  size?: ButtonSize;
  busy: boolean;
  onExport: (format: 'csv' | 'xlsx') => void;
  /** Asks first which columns are wanted. */
  onChoose?: () => void;
}

/** The formats that a list or table is exported in. */
export function ExportMenu(props: ExportMenuProps) {
  return (
    <MenuButton
      label={props.label ?? props.text ?? t('ui:export.label')}
      class={buttonClass('secondary', props.size)}
      items={[
        { key: 'csv', label: t('ui:export.csv'), onSelect: () => props.onExport('csv') },
        { key: 'xlsx', label: t('ui:export.xlsx'), onSelect: () => props.onExport('xlsx') },
        ...(props.onChoose
          ? [{ key: 'choose', label: t('ui:export.choose'), onSelect: props.onChoose, apart: true }]
          : []),
      ]}
    >
      {props.busy ? <Spinner /> : <IconDownload aria-hidden="true" class="size-[1.15em] flex-none" />}
      {props.text ?? t('ui:export.label')}
      <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
    </MenuButton>
  );
}
