import { useClient } from '@urql/solid';
import { Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { idKindText } from '../../domain/people/person-parts';
import { nameOf } from '../../domain/ports/port-names';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { RevealedNumber } from '../people/RevealedNumber';

const BanFactParts = graphql(`
  fragment BanFactParts on Ban {
    id
    idKind
    maskedIdNumber
    note
    evidence
    months
    until
    caseNumber
    termMonths
    companyBarredUntil
    branch {
      nameZh
      nameEn
    }
    company {
      name
      organisationNumber
    }
    cause {
      id
      nameZh
      nameEn
    }
  }
`);

const RevealBannedNumber = graphql(`
  query RevealBannedNumber($id: ID!) {
    ban(id: $id) {
      id
      idNumber
    }
  }
`);

/** Whom a ban is about, and why. */
export function BanFacts(props: { ban: FragmentType<typeof BanFactParts> }) {
  const ban = () => readFragment(BanFactParts, props.ban);
  const client = useClient();
  const reveal = async () => {
    const asked = client.query(RevealBannedNumber, { id: ban().id }, { requestPolicy: 'network-only' });
    const { data, error } = await asked.toPromise();
    return { error: errorText(error), idNumber: data?.ban?.idNumber };
  };
  return (
    <DescriptionList class="max-w-form">
      <DescriptionItem label={idKindText(ban().idKind)}>
        <RevealedNumber
          of={ban().id}
          maskedIdNumber={ban().maskedIdNumber}
          masked={ban().note === null}
          reveal={reveal}
        />
      </DescriptionItem>
      <DescriptionItem label={t('bans:field.cause')}>{nameOf(ban().cause)}</DescriptionItem>
      <DescriptionItem label={t('bans:field.months')}>{t('bans:months', { count: ban().months })}</DescriptionItem>
      <DescriptionItem label={t('bans:field.case')}>
        {t('bans:caseTerm', { case: ban().caseNumber, months: t('bans:months', { count: ban().termMonths }) })}
      </DescriptionItem>
      <Show when={ban().until}>
        {(until) => (
          <DescriptionItem label={t('bans:field.until')}>
            <DateText value={until()} dateOnly />
          </DescriptionItem>
        )}
      </Show>
      <DescriptionItem label={t('bans:field.branch')}>{nameOf(ban().branch)}</DescriptionItem>
      <DescriptionItem label={t('bans:field.company')}>
        <Show when={ban().company} fallback={t('bans:noCompany')}>
          {(company) => `${company().name} (${company().organisationNumber})`}
        </Show>
      </DescriptionItem>
      <Show when={ban().companyBarredUntil}>
        {(until) => (
          <DescriptionItem label={t('bans:field.companyBarredUntil')}>
            <DateText value={until()} dateOnly />
          </DescriptionItem>
        )}
      </Show>
      <Show when={ban().note !== null} fallback={<p class="text-sm text-ink-3">{t('bans:otherBranch')}</p>}>
        <DescriptionItem label={t('bans:field.note')}>
          <span class="wrap-anywhere">{ban().note}</span>
        </DescriptionItem>
        <DescriptionItem label={t('bans:field.evidence')}>
          <span class="wrap-anywhere">{ban().evidence}</span>
        </DescriptionItem>
      </Show>
    </DescriptionList>
  );
}
