import { For, Show } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { graphql } from '../../../gql';
import type { PassOptionsFragment, PassPageFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { LinkButton } from '../../../ui/LinkButton';
import { begunHref } from '../../applications/form-address';
import { FormOption } from '../../eligibility/FormOption';
import { printHref } from '../pass-parts';
import { PagePanel } from './PagePanel';
import { optionsOf } from './pass-options';

export const PassOptionsParts = graphql(`
  fragment PassOptions on Pass {
    renewal: eligibility(form: RENEWAL) {
      ...EligibilityParts
    }
    areaChange: eligibility(form: AREA_CHANGE) {
      ...EligibilityParts
    }
    cancellation: eligibility(form: CANCELLATION) {
      ...EligibilityParts
    }
  }
`);

export interface PassOptionsProps {
  pass: PassPageFragment & PassOptionsFragment;
  printable: boolean;
}

/** What its company may do about a pass now. */
export function PassOptions(props: PassOptionsProps) {
  return (
    <PagePanel title={t('eligibility:passTitle')}>
      <Show when={props.pass.kind === 'SINGLE_ENTRY'}>
        <p class="text-sm text-ink-2">{t('passPage:printHint')}</p>
        <Show when={props.printable} fallback={<p class="text-sm text-ink-2">{t('passPage:printNot')}</p>}>
          <div class="pt-2">
            <LinkButton icon={IconPrint} href={printHref([props.pass.number])}>
              {t('passPage:print')}
            </LinkButton>
          </div>
        </Show>
      </Show>
      <ul>
        <For each={optionsOf(props.pass)}>
          {({ form, eligibility }) => (
            <FormOption
              form={form}
              eligibility={eligibility}
              href={begunHref(form, { passNumbers: [props.pass.number] })}
            />
          )}
        </For>
      </ul>
    </PagePanel>
  );
}
