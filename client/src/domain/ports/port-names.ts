import { graphql } from '../../gql';
import type { AreaNamesFragment, PortNamesFragment } from '../../gql/graphql';
import { comma, language } from '../../lib/i18n';

/** These fragments load both languages: switching needs no new request, and the print shows both. */
export const PortNames = graphql(`
  fragment PortNames on Port {
    code
    nameZh: name(language: ZH_HANT)
    nameEn: name(language: EN)
  }
`);

export const AreaNames = graphql(`
  fragment AreaNames on PortArea {
    code
    nameZh: name(language: ZH_HANT)
    nameEn: name(language: EN)
    port {
      ...PortNames
    }
  }
`);

export const PortAreas = graphql(`
  fragment PortAreas on Port {
    ...PortNames
    areas {
      ...AreaNames
    }
  }
`);

export const BranchNames = graphql(`
  fragment BranchNames on Branch {
    code
    nameZh: name(language: ZH_HANT)
    nameEn: name(language: EN)
  }
`);

interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

export const nameIn = (language: 'zh-Hant' | 'en', { nameZh, nameEn }: Names) => (language === 'en' ? nameEn : nameZh);

/** The name in the language on screen. */
export const nameOf = (names: Names) => nameIn(language(), names);

/** Ports or branches to choose from. */
export const nameOptions = <Code extends string>(named: readonly (Names & { readonly code: Code })[]) =>
  named.map((each) => ({ value: each.code, label: nameOf(each) }));

export interface PortGroup {
  port: PortNamesFragment;
  areas: AreaNamesFragment[];
}

/** Areas under their ports, both in the order they came. */
export function areasByPort(areas: readonly AreaNamesFragment[]): PortGroup[] {
  const groups: PortGroup[] = [];
  for (const area of areas) {
    const group = groups.find((each) => each.port.code === area.port.code);
    if (group) group.areas.push(area);
    else groups.push({ port: area.port, areas: [area] });
  }
  return groups;
}

/** 「臺中港-99碼頭區、濱海橋區」, one line a port, as the manual writes it. */
export function portAreaLines(areas: readonly AreaNamesFragment[]): string[] {
  const english = language() === 'en';
  return areasByPort(areas).map(({ port, areas: own }) => {
    const names = own.map(nameOf).join(comma());
    return english ? `${nameOf(port)}: ${names}` : `${nameOf(port)}-${names}`;
  });
}
