import { Show } from 'solid-js';
import { idKindText } from '../../domain/people/person-parts';
import type { IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Masked } from '../../ui/records/Masked';

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
