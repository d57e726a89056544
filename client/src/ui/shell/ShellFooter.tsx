import { t } from '../../lib/i18n';
import { ServiceLine } from '../notices/ServiceLine';
import { AreaMark } from './AreaMark';

export function ShellFooter() {
  return (
    <footer class="no-print flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-4 py-4 text-xs text-ink-3 max-sm:mb-16 sm:justify-between lg:px-8">
      <AreaMark area="footer" />
      <p>{t('ui:app.owner')}</p>
      <p>
        <ServiceLine />
      </p>
      <p>{t('ui:app.timeZone')}</p>
    </footer>
  );
}
