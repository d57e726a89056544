import { Arg, Field, ObjectType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import { publishEnum } from '../shared/enums.js';
import { LanguageEnum } from '../shared/language.enum.js';
import { type Language, NAMES_OF } from '../shared/language.js';
import type { AreaRow, BilingualName, BranchRow, PortRow } from './ports.js';
import { printedArea } from './printed-area.js';

export const BranchCodeEnum = publishEnum<BranchCode>('BranchCode', 'Branch of the port company (分公司).', {
  KL: '基隆 Keelung',
  TX: '臺中 Taichung',
  KH: '高雄 Kaohsiung',
  HL: '花蓮 Hualien',
});

@ObjectType({ description: 'Something with a Chinese and an English name.' })
export abstract class BilingualNameType implements BilingualName {
  @Field(() => String, { description: 'The name in Traditional Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'The name in English.' })
  nameEn!: string;

  @Field(() => String, { description: 'The name in the requested language.' })
  name(
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the name.' })
    language: Language,
  ): string {
    return this[NAMES_OF[language]];
  }
}

@ObjectType('Branch', {
  description: 'Branch of the port company (分公司). Each port belongs to a branch; reviewers work for branches.',
})
export class BranchType extends BilingualNameType implements BranchRow {
  @Field(() => BranchCodeEnum, { description: 'Code of the branch, with which the pass numbers it issues begin.' })
  code!: BranchCode;
}

@ObjectType('PortArea', { description: 'A part of a port that a pass can open (通行區域).' })
export class PortAreaType extends BilingualNameType implements AreaRow {
  id!: number;

  @Field(() => String, { description: 'Code, unique over all ports, e.g. `TAICHUNG-WEST`.' })
  code!: string;

  @Field(() => String, { description: 'Name of the area in the codes printed on passes: its number in base 36.' })
  printedAs(): string {
    return printedArea(this.id);
  }

  @Field(() => PortType, { description: 'The port the area belongs to.' })
  port!: PortRow;
}

@ObjectType('Port', { description: 'An international port (通行港口).' })
export class PortType extends BilingualNameType implements PortRow {
  id!: number;

  @Field(() => String, { description: 'Unique code, e.g. `KEELUNG`.' })
  code!: string;

  @Field(() => BranchType, { description: 'The branch that runs the port.' })
  branch!: BranchRow;

  @Field(() => [PortAreaType], { description: 'Areas of the port, in the order in which forms list them.' })
  areas!: readonly AreaRow[];
}
