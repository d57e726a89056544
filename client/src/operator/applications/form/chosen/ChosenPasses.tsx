import { EligibilityParts } from '../../../../domain/eligibility/eligibility';
import { PortAreas } from '../../../../domain/ports/PortAreas';
import { readFragment } from '../../../../gql';
import type { PassCandidateFragment } from '../../../../gql/graphql';
import { formatDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { PassNumber } from '../../../../ui/records/PassNumber';
import type { ChosenList } from '../content/chosen-state';
import type { FormState } from '../content/form-state';
import { ChosenRows } from './ChosenRows';

export interface ChosenPassesProps {
  state: FormState;
  chosen: ChosenList<PassCandidateFragment>;
}

/** 確認通行證. */
export function ChosenPasses(props: ChosenPassesProps) {
  return (
    <ChosenRows
      state={props.state}
      chosen={props.chosen}
      field="passNumbers"
      keyOf={({ number }) => number}
      eligibilityOf={({ eligibility }) => readFragment(EligibilityParts, eligibility)}
      removeLabel={({ number }) => t('applications:passes.removeOf', { number })}
      onRemove={props.state.removePass}
      empty={t('applications:passes.noneChosen')}
      gone={t('applications:passes.gone')}
      row={(pass) => (
        <>
          <span>
            <PassNumber value={pass.number} />
          </span>
          <span class="min-w-0 wrap-anywhere">
            <span class="font-medium">{pass.holder.name}</span>
            <span class="block font-mono text-sm text-ink-3">{pass.holder.idNumber ?? t('ui:unreadable')}</span>
          </span>
          <span class="text-sm">
            <PortAreas areas={pass.areas} />
            <span class="block text-ink-3">{t('applications:passes.validTo', { date: formatDate(pass.validTo) })}</span>
          </span>
        </>
      )}
    />
  );
}
