import { Index } from 'solid-js';
import { t } from '../../lib/i18n';
import { Skeleton } from '../../ui/progress/Skeleton';
import { IssuedFrame } from './IssuedFrame';

/** As high as what is coming: the lines of the table are known beforehand. */
export function IssuedSkeleton(props: { days: number }) {
  const headAndFoot = 2;
  return (
    <IssuedFrame
      chart={
        <div class="grid gap-3">
          <p class="sr-only">{t('ui:table.loading')}</p>
          <Skeleton class="h-6 w-2/3" />
          <Skeleton class="h-5.5 w-1/2" />
          <Skeleton class="h-72" />
        </div>
      }
      table={
        <ul aria-hidden="true" class="overflow-hidden">
          <Index each={Array.from({ length: props.days + headAndFoot })}>
            {() => (
              <li class="border-b border-line px-3 py-1.5">
                <Skeleton class="my-0.75 w-3/4" />
              </li>
            )}
          </Index>
        </ul>
      }
    />
  );
}
