import { Show } from 'solid-js';
import { idKindText } from '../../domain/people/person-parts';
import type { IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import { Masked } from '../../ui/Masked';
import { Notice } from '../../ui/Notice';

export interface MaskedPersonProps {
  person: { name: string; englishName: string | null; idKind: IdKind; idNumber: string | null };
}

/** A colleague's person, masked, and how the record becomes one's own (R-ACC-1). */
export function MaskedPerson(props: MaskedPersonProps) {
  return (
    <>
      <Notice title={t('ownership:masked')}>{t('ownership:person')}</Notice>
      <DescriptionList>
        <DescriptionItem label={t('people:field.name')}>
          <Masked value={props.person.name} />
        </DescriptionItem>
        <Show when={props.person.englishName}>
          {(name) => (
            <DescriptionItem label={t('people:field.englishName')}>
              <Masked value={name()} />
            </DescriptionItem>
          )}
        </Show>
        <DescriptionItem label={idKindText(props.person.idKind)}>
          <Masked value={props.person.idNumber} mono />
        </DescriptionItem>
      </DescriptionList>
    </>
  );
}
