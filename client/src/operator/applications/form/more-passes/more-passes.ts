import { branchNames } from '../../../../domain/applications/branch-words';
import { BranchNames, portName } from '../../../../domain/ports/port-names';
import { readFragment } from '../../../../gql';
import type { BranchCode, PortsForFormFragment } from '../../../../gql/graphql';
import { now } from '../../../../lib/clock';
import { formatMonth, monthsFrom, taipeiDate } from '../../../../lib/dates';
import { comma, t } from '../../../../lib/i18n';
import type { Option } from '../../../../ui/fields/Select';

/** This month in Taipei and those after it. */
export const monthChoices = (ahead: number): Option[] =>
  monthsFrom(taipeiDate(now()), ahead).map((month) => ({ value: month, label: formatMonth(month) }));

/** The branches, each with its ports: people know the port that they go to. */
export function branchChoices(ports: readonly PortsForFormFragment[]): Option<BranchCode>[] {
  const names = new Map<BranchCode, string[]>();
  for (const port of ports) {
    const { code } = readFragment(BranchNames, port.branch);
    names.set(code, [...(names.get(code) ?? []), portName(port)]);
  }
  return [...names].map(([value, own]) => ({
    value,
    label: t('applications:more.branchOf', { branch: branchNames([value]), ports: own.join(comma()) }),
  }));
}
