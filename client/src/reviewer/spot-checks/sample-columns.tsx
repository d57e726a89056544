import { branchName } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import type { SamplePartsFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { Progress } from './Progress';
import { SampleParts } from './sample-parts';

/** The days of issue that were drawn from; the last one is that of the drawing. */
export const windowText = ({ issuedFrom, issuedBefore }: Pick<SamplePartsFragment, 'issuedFrom' | 'issuedBefore'>) =>
  t('ui:date.period', { from: formatDate(issuedFrom), to: formatDate(issuedBefore) });

const readSample = (row: FragmentType<typeof SampleParts>) => readFragment(SampleParts, row);

export const sampleColumns = () =>
  mapColumns(readSample, [
    {
      key: 'drawn',
      header: t('spotChecks:field.drawn'),
      nowrap: true,
      cell: (sample) => <DateText value={sample.drawnAt} roc={false} />,
    },
    { key: 'by', header: t('spotChecks:field.drawnBy'), nowrap: true, cell: ({ drawnBy }) => drawnBy },
    { key: 'branch', header: t('spotChecks:field.branch'), nowrap: true, cell: ({ branch }) => branchName(branch) },
    { key: 'window', header: t('spotChecks:field.window'), nowrap: true, cell: windowText },
    { key: 'share', header: t('spotChecks:field.share'), align: 'end', cell: ({ sharePercent }) => `${sharePercent}%` },
    { key: 'population', header: t('spotChecks:field.population'), align: 'end', cell: ({ population }) => population },
    { key: 'size', header: t('spotChecks:field.size'), align: 'end', cell: ({ size }) => size },
    {
      key: 'progress',
      header: t('spotChecks:field.progress'),
      cell: ({ checked, size }) => <Progress checked={checked} size={size} />,
    },
    {
      key: 'failed',
      header: t('spotChecks:field.failed'),
      align: 'end',
      cell: ({ failed }) => <span classList={{ 'font-semibold text-danger': failed > 0 }}>{failed}</span>,
    },
  ]);
