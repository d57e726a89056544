import { For, Show } from 'solid-js';
import type { FragmentType } from '../../gql';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { RefusedItem } from './RefusedItem';

export const LeftOutParts = graphql(`
  fragment LeftOutParts on Application {
    leftOut {
      field
      personId
      name
      passNumber
      reasons {
        code
        limit
        granted
        grantedUsed
        until
        attachment
        applicationNumber
        port {
          ...PortNames
        }
      }
    }
  }
`);

/** Who was left out of an application, and why (R-ONE-8); nothing where all were taken. */
export function LeftOutList(props: { application: FragmentType<typeof LeftOutParts> | undefined }) {
  const leftOut = () => readFragment(LeftOutParts, props.application)?.leftOut ?? [];
  return (
    <Show when={leftOut().length > 0}>
      <Notice tone="warning" title={t('applications:leftOut.title', { count: leftOut().length })}>
        <p>{t('applications:leftOut.hint')}</p>
        <ul class="mt-2 grid gap-1">
          <For each={leftOut()}>
            {({ name, passNumber, reasons }) => (
              <RefusedItem label={[passNumber, name].filter(Boolean).join(' ')} reasons={reasons} />
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}
