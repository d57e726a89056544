import { type BranchRef, branchOptions } from '../../domain/ports/port-names';
import type { BranchCode, StaffRole } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';
import { roleOptions } from './staff-choices';

export interface Rights {
  roles: StaffRole[];
  branchCodes: BranchCode[];
}

export interface RightsFieldsProps {
  values: Rights;
  branches: readonly BranchRef[];
  errors: (field: keyof Rights) => string[];
  onChange: (part: Partial<Rights>) => void;
}

/** The roles and branches of an account. */
export function RightsFields(props: RightsFieldsProps) {
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={t('staffMember:field.roles')}
        errors={props.errors('roles')}
        required
        options={roleOptions()}
        value={props.values.roles}
        onChange={(roles) => props.onChange({ roles })}
      />
      <CheckboxGroup
        name="branchCodes"
        label={t('staffMember:field.branches')}
        hint={t('staff:branchesHint')}
        errors={props.errors('branchCodes')}
        options={branchOptions(props.branches)}
        value={props.values.branchCodes}
        onChange={(branchCodes) => props.onChange({ branchCodes })}
        inline
      />
    </>
  );
}
