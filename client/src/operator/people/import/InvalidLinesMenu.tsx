import IconMore from '~icons/lucide/chevron-down';
import IconDownload from '~icons/lucide/download';
import { t } from '../../../lib/i18n';
import { buttonClass } from '../../../ui/buttons/button-class';
import { MenuButton } from '../../../ui/buttons/MenuButton';
import type { CheckedLine } from './check-lines';
import { saveInvalidLines } from './import-template';

/** The lines with errors as a file, to be mended and chosen again. */
export function InvalidLinesMenu(props: { lines: readonly CheckedLine[] }) {
  return (
    <MenuButton
      label={t('peopleImport:saveInvalid')}
      class={buttonClass('secondary')}
      items={[
        { key: 'xlsx', label: 'XLSX', onSelect: () => void saveInvalidLines('xlsx', props.lines) },
        { key: 'csv', label: 'CSV', onSelect: () => void saveInvalidLines('csv', props.lines) },
      ]}
    >
      <IconDownload aria-hidden="true" class="size-[1.15em] flex-none" />
      {t('peopleImport:saveInvalid')}
      <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
    </MenuButton>
  );
}
