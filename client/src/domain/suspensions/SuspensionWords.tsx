import { For } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { SuspensionPartsFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { portName } from '../ports/port-names';
import { SuspensionBadge, suspensionStateText } from './SuspensionBadge';
import { SuspensionParts } from './suspension-parts';
import { periodText } from './suspension-period';

/** Who lifted it and when, or that it ran its time; nothing while it runs. */
function endText({ state, liftedAt, liftedBy }: SuspensionPartsFragment): string | undefined {
  if (!liftedAt) return state === 'ENDED' ? t('suspension:ranOut') : undefined;
  const date = formatDate(liftedAt);
  return liftedBy ? t('suspension:liftedOf', { date, by: liftedBy }) : t('suspension:liftedAtOf', { date });
}

/** 停權, 停權期間 and 停權港口, as the manual lists them, and how it ended. */
const lines = (suspension: SuspensionPartsFragment): string[] => [
  t('suspension:periodOf', { period: periodText(suspension) }),
  t('suspension:portOf', { port: portName(suspension.port) }),
  ...[endText(suspension)].filter((words) => words !== undefined),
];

/** For a cell of a list. */
export function SuspensionWords(props: { suspension: FragmentType<typeof SuspensionParts> }) {
  const suspension = () => readFragment(SuspensionParts, props.suspension);
  return (
    <>
      <SuspensionBadge state={suspension().state} />
      <For each={lines(suspension())}>{(line) => <span class="mt-0.5 block text-xs text-ink-2">{line}</span>}</For>
    </>
  );
}

/** The same as a text, for exports. */
export function suspensionText(suspension: FragmentType<typeof SuspensionParts>) {
  const shown = readFragment(SuspensionParts, suspension);
  return [suspensionStateText(shown.state), ...lines(shown)].join('; ');
}
