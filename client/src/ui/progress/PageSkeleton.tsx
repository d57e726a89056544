import { t } from '../../lib/i18n';
import { Skeleton } from './Skeleton';

/** In place of a page whose program or data is still on its way. */
export function PageSkeleton() {
  return (
    <div class="grid gap-4" role="status">
      <span class="sr-only">{t('ui:table.loading')}</span>
      <Skeleton class="h-8 w-48" />
      <Skeleton />
      <Skeleton class="w-2/3" />
    </div>
  );
}
