import { Field, ObjectType } from 'type-graphql';
import type { BranchCode } from '../../access/words.js';
import { StoredFileType } from '../../files/stored-file.type.js';
import type { AttachmentKind } from '../../people/attachment.entity.js';
import { AttachmentKindEnum } from '../../people/attachment-kind.enum.js';
import { BranchCodeEnum } from '../../ports/port.type.js';
import { DateTime } from '../../shared/scalars.js';
import type { DecisionStep } from '../forms/decision-steps.js';
import { DecisionStepEnum } from '../forms/form.type.js';

@ObjectType('ItemChange', { description: 'A value of the person that was changed.' })
export class ItemChangeType {
  @Field(() => String, { description: '`name`, `englishName`, `idKind` or `idNumber`.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The value before; an ID number is masked.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The value now; an ID number is masked.' })
  after!: string | null;
}

@ObjectType('CorrectedFile', { description: 'A file of the person, as returned and as submitted again.' })
export class CorrectedFileType {
  @Field(() => AttachmentKindEnum, { description: 'What the file shows.' })
  kind!: AttachmentKind;

  @Field(() => StoredFileType, { nullable: true, description: 'The file as returned; null if it was added.' })
  before!: StoredFileType | null;

  @Field(() => StoredFileType, { nullable: true, description: 'The file now; null if it was left out.' })
  after!: StoredFileType | null;

  @Field(() => Boolean, { description: 'Whether its content differs; false also if the same file was uploaded again.' })
  changed!: boolean;
}

@ObjectType('ItemCorrection', {
  description: 'Why an item was last returned, and what the company changed before it submitted the item again.',
})
export class ItemCorrectionType {
  @Field(() => DateTime, { description: 'When it was returned.' })
  returnedAt!: Date;

  @Field(() => DecisionStepEnum, { description: 'The step at which it was returned.' })
  step!: DecisionStep;

  @Field(() => [BranchCodeEnum], { description: 'The branches that returned it.' })
  branches!: readonly BranchCode[];

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When it was submitted again.' })
  resubmittedAt!: Date;

  @Field(() => [ItemChangeType], { description: 'Values of the person that differ; empty if none does.' })
  changes!: ItemChangeType[];

  @Field(() => [CorrectedFileType], { description: 'All files of the person, changed or not.' })
  files!: CorrectedFileType[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether neither a value nor a file of the person differs; null if the returned version was not kept. The application as a whole may have changed: `Application.corrections`.',
  })
  unchanged!: boolean | null;
}
