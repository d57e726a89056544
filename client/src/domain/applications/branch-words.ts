import type { BranchCode, ItemState } from '../../gql/graphql';
import { comma, t } from '../../lib/i18n';

/** Branches by name: 「基隆、高雄」. */
export const branchNames = (codes: readonly BranchCode[]): string =>
  codes.map((code) => t(`application:branch.${code}`)).join(comma());

/** Who decides at a step: 「基隆、高雄分公司」, or their port police. */
export const decidersText = (codes: readonly BranchCode[], state: ItemState | null): string =>
  t(state === 'POLICE_CHECK' ? 'application:decider.police' : 'application:decider.branch', {
    branches: branchNames(codes),
  });

/** Who has still to decide; nothing where none has. */
export const waitingForText = (codes: readonly BranchCode[], state: ItemState | null = null): string | undefined =>
  codes.length > 0 ? t('application:waitingFor', { who: decidersText(codes, state) }) : undefined;
