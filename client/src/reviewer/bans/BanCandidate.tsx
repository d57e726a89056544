import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { idKindText } from '../../domain/people/person-parts';
import { nameOf } from '../../domain/ports/port-names';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';
import { BanStateBadge } from './BanStateBadge';

const BanCandidateParts = graphql(`
  fragment BanCandidateParts on BanCandidate {
    cases
    openApplications
    records {
      idKind
      maskedIdNumber
      name
      company {
        name
        organisationNumber
      }
    }
    cards {
      id
      number
    }
    bans {
      id
      state
      cause {
        id
        nameZh
        nameEn
      }
    }
  }
`);

/** What is known of the person: records of companies, cards, cases. */
export function BanCandidate(props: { candidate: FragmentType<typeof BanCandidateParts> }) {
  const candidate = () => readFragment(BanCandidateParts, props.candidate);
  return (
    <CaseSection title={t('bans:candidate.title')}>
      <div class="grid grid-cols-1 gap-3 pt-2 text-sm">
        <Show when={candidate().records.length > 0} fallback={<p>{t('bans:candidate.unknown')}</p>}>
          <ul class="grid grid-cols-1 gap-2">
            <For each={candidate().records}>
              {(record) => (
                <li>
                  <span class="font-medium wrap-anywhere">{record.name}</span>
                  {'・'}
                  {idKindText(record.idKind)} <Masked value={record.maskedIdNumber} masked mono />
                  <span class="block text-ink-2">
                    {record.company.name} ({record.company.organisationNumber})
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <p>{t('bans:candidate.counts', { cases: candidate().cases, applications: candidate().openApplications })}</p>
        <Show when={candidate().cards.length > 0}>
          <p>
            {t('bans:candidate.cards')}{' '}
            <For each={candidate().cards}>
              {(card) => (
                <A class="link mr-3" href={`/passes/${card.number}`}>
                  <PassNumber value={card.number} />
                </A>
              )}
            </For>
          </p>
        </Show>
        <For each={candidate().bans}>
          {(ban) => (
            <p class="flex flex-wrap items-center gap-2">
              <BanStateBadge state={ban.state} />
              <A class="link" href={`/bans/${ban.id}`}>
                {nameOf(ban.cause)}
              </A>
            </p>
          )}
        </For>
      </div>
    </CaseSection>
  );
}
