import { Arg, Field, ObjectType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import { publishEnum } from '../shared/enums.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import type { AreaRow, BranchRow, Named, PortRow } from './ports.js';
import { printedArea } from './printed-area.js';

export const BranchCodeEnum = publishEnum<BranchCode>('BranchCode', 'Branch of the port company (分公司).', {
  KL: '基隆 Keelung',
  TX: '臺中 Taichung',
  KH: '高雄 Kaohsiung',
  HL: '花蓮 Hualien',
});

@ObjectType({ description: 'Something with a Chinese and an English name.' })
export abstract class NamedType implements Named {
  readonly nameZh!: string;
  readonly nameEn!: string;

  @Field(() => String, { description: 'The name in the language asked for.' })
  name(@Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT' }) language: Language): string {
    return language === 'EN' ? this.nameEn : this.nameZh;
  }
}

@ObjectType('Branch', { description: 'Branch of the port company (分公司); reviewers belong to branches.' })
export class BranchType extends NamedType implements BranchRow {
  @Field(() => BranchCodeEnum, { description: 'Code that begins the pass numbers of this branch (R-NUM-1).' })
  readonly code!: BranchCode;
}

@ObjectType('PortArea', { description: 'Part of a port that a pass opens (通行區域).' })
export class PortAreaType extends NamedType implements AreaRow {
  readonly id!: number;

  @Field(() => String, { description: 'Unique over all ports, e.g. `TAICHUNG-WEST`.' })
  readonly code!: string;

  @Field(() => String, { description: 'As the codes printed on passes name it: its number in base 36 (R-GATE-1).' })
  printedAs(): string {
    return printedArea(this.id);
  }

  @Field(() => PortType, { description: 'The port it lies in.' })
  readonly port!: PortRow;
}

@ObjectType('Port', { description: 'International port (通行港口).' })
export class PortType extends NamedType implements PortRow {
  readonly id!: number;

  @Field(() => String, { description: 'Unique, e.g. `KEELUNG`.' })
  readonly code!: string;

  @Field(() => BranchType, { description: 'The branch that runs it.' })
  readonly branch!: BranchRow;

  @Field(() => [PortAreaType], { description: 'Its areas, in the order of the forms.' })
  readonly areas!: readonly AreaRow[];
}
