import { branchName } from '../../domain/ports/port-names';
import { readFragment } from '../../gql';
import type { SpotCheckSampleQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CopyButton } from '../../ui/copying/CopyButton';
import { CaseSection } from '../../ui/records/CaseSection';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Reproducible } from './Reproducible';
import { windowText } from './sample-columns';
import { SampleParts } from './sample-parts';

type Sample = NonNullable<SpotCheckSampleQuery['spotCheckSample']>;

/** Everything the sample was drawn from, so that it can be drawn again. */
export function SampleFacts(props: { sample: Sample }) {
  const facts = () => readFragment(SampleParts, props.sample);
  return (
    <CaseSection title={t('spotChecks:sample.facts')}>
      <DescriptionList class="xl:grid-cols-2 xl:*:nth-last-2:border-b-0">
        <DescriptionItem label={t('spotChecks:field.branch')}>{branchName(facts().branch)}</DescriptionItem>
        <DescriptionItem label={t('spotChecks:field.drawn')}>
          <DateText value={facts().drawnAt} /> {facts().drawnBy}
        </DescriptionItem>
        <DescriptionItem label={t('spotChecks:field.window')}>{windowText(facts())}</DescriptionItem>
        <DescriptionItem label={t('spotChecks:field.population')}>
          {t('spotChecks:drawnFrom', {
            population: facts().population,
            size: facts().size,
            share: facts().sharePercent,
          })}
        </DescriptionItem>
        <DescriptionItem label={t('spotChecks:field.seed')}>
          <span class="font-mono text-sm break-all">{props.sample.seed}</span> <CopyButton text={props.sample.seed} />
        </DescriptionItem>
        <DescriptionItem label={t('spotChecks:field.reproducible')}>
          <Reproducible sampleId={props.sample.id} />
        </DescriptionItem>
      </DescriptionList>
    </CaseSection>
  );
}
