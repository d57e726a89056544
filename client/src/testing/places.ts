import { AreaNames, BranchNames, PortNames, type PortRef } from '../domain/ports/port-names';
import { makeFragmentData } from '../gql';
import type { BranchCode } from '../gql/graphql';

/** Ports, areas and branches as queries select them: the code beside the names. */

export const portOf = (code: string, nameZh: string, nameEn: string) => ({
  code,
  ...makeFragmentData({ code, nameZh, nameEn }, PortNames),
});

export const areaOf = (port: PortRef, code: string, nameZh: string, nameEn: string) => ({
  code,
  ...makeFragmentData({ code, nameZh, nameEn, port }, AreaNames),
});

export const branchOf = (code: BranchCode, nameZh: string, nameEn: string) => ({
  code,
  ...makeFragmentData({ code, nameZh, nameEn }, BranchNames),
});
