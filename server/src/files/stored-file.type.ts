import { Field, ID, Int, ObjectType } from 'type-graphql';

export function fileUrl(id: string): string {
  return `/files/${id}`;
}

@ObjectType('StoredFile', { description: 'A stored file. Who may read it depends on what it is attached to.' })
export class StoredFileType {
  @Field(() => ID, { description: 'ID of the file.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the file, with an extension that fits its content.' })
  readonly name!: string;

  @Field(() => String, { description: 'Media type, determined by content.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  readonly size!: number;

  @Field(() => String, { description: 'Path to GET the file from, as a download, with the same sign-in.' })
  url(): string {
    return fileUrl(this.id);
  }
}
