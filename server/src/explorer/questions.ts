import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Question {
  readonly zh: string;
  readonly en: string;
  readonly document: string;
}

const PAGE = join(import.meta.dirname, '..', '..', '..', 'QUESTIONS.md');

/** The questions of analysts that are answered by one operation: a heading, the question in Chinese in italics, the operation. */
export function questionsIn(page: string): Question[] {
  return page
    .split(/^## \d+\. /m)
    .slice(1)
    .flatMap((section) => {
      const document = /```graphql\n([^`]*)```/.exec(section)?.[1];
      const en = section.slice(0, section.indexOf('\n'));
      const zh = /^\*(.+)\*$/m.exec(section)?.[1];
      return document ? [{ en, zh: zh ?? en, document }] : [];
    });
}

export const questions = (): Question[] => (existsSync(PAGE) ? questionsIn(readFileSync(PAGE, 'utf8')) : []);
