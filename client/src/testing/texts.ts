import { afterAll, beforeAll } from 'vitest';
import { addTexts } from '../lib/i18n';
import { texts as operatorEnglish } from '../operator/texts.en';
import { texts as operatorChinese } from '../operator/texts.zh-Hant';
import { texts as reviewerEnglish } from '../reviewer/texts.en';
import { texts as reviewerChinese } from '../reviewer/texts.zh-Hant';

/** Import this where a test reads texts: those of both programs in both languages. */
addTexts('zh-Hant', operatorChinese);
addTexts('zh-Hant', reviewerChinese);
addTexts('en', operatorEnglish);
addTexts('en', reviewerEnglish);

/** In a file about what has one name in both programs: the words are those of the operator's. */
export function useOperatorTexts(): void {
  beforeAll(() => {
    addTexts('zh-Hant', operatorChinese);
    addTexts('en', operatorEnglish);
  });
  afterAll(() => {
    addTexts('zh-Hant', reviewerChinese);
    addTexts('en', reviewerEnglish);
  });
}
