import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What another feature reads of a stored file to show it. */
export interface StoredFileRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

export function fileUrl(id: string): string {
  return `/files/${id}`;
}

@ObjectType('StoredFile', { description: 'A checked file. Who may read it follows from what it is attached to.' })
export class StoredFileType implements StoredFileRow {
  @Field(() => ID, { description: 'Names the file.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the file, with an ending that fits its content.' })
  readonly name!: string;

  @Field(() => String, { description: 'Media type found in the content.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  readonly size!: number;
}
