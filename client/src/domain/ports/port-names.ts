import { type FragmentType, graphql, readFragment } from '../../gql';
import { language } from '../../lib/i18n';
import { LANGUAGES, type Language } from '../../lib/languages';

/** These fragments load both languages: switching needs no new request, and the print shows both. */
export const PortNames = graphql(`
  fragment PortNames on Port {
    code
    nameZh
    nameEn
  }
`);

export const AreaNames = graphql(`
  fragment AreaNames on PortArea {
    code
    nameZh
    nameEn
    port {
      ...PortNames
    }
  }
`);

export const PortAreas = graphql(`
  fragment PortAreas on Port {
    ...PortNames
    areas {
      code
      ...AreaNames
    }
  }
`);

export const BranchNames = graphql(`
  fragment BranchNames on Branch {
    code
    nameZh
    nameEn
  }
`);

export type PortRef = FragmentType<typeof PortNames>;
export type AreaRef = FragmentType<typeof AreaNames>;
export type BranchRef = FragmentType<typeof BranchNames>;

interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The name in the language on screen, unless another one is given. */
export const nameOf = (names: Names, shown: Language = language()) => names[`name${LANGUAGES[shown].names}`];

export const portName = (port: PortRef, shown?: Language) => nameOf(readFragment(PortNames, port), shown);

export const areaName = (area: AreaRef, shown?: Language) => nameOf(readFragment(AreaNames, area), shown);

export const branchName = (branch: BranchRef) => nameOf(readFragment(BranchNames, branch));

/** Ports to choose from. */
export const portOptions = (ports: readonly PortRef[]) =>
  readFragment(PortNames, ports).map((port) => ({ value: port.code, label: nameOf(port) }));

/** Branches to choose from. */
export const branchOptions = (branches: readonly BranchRef[]) =>
  readFragment(BranchNames, branches).map((branch) => ({ value: branch.code, label: nameOf(branch) }));

export interface PortGroup {
  port: PortRef;
  areas: AreaRef[];
}

/** Areas under their ports, both in the order they came. */
export function areasByPort(areas: readonly AreaRef[]): PortGroup[] {
  const groups = new Map<string, PortGroup>();
  for (const area of areas) {
    const { port } = readFragment(AreaNames, area);
    const { code } = readFragment(PortNames, port);
    const group = groups.get(code);
    if (group) group.areas.push(area);
    else groups.set(code, { port, areas: [area] });
  }
  return [...groups.values()];
}

/** 「臺中港-99碼頭區、濱海橋區」, one line a port, as the manual writes it. */
export function portAreaLines(areas: readonly AreaRef[], shown: Language = language()): string[] {
  const { comma, ofPort } = LANGUAGES[shown];
  return areasByPort(areas).map(({ port, areas: own }) => {
    const names = own.map((area) => areaName(area, shown)).join(comma);
    return `${portName(port, shown)}${ofPort}${names}`;
  });
}
