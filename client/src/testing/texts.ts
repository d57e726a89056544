import { addTexts } from '../lib/i18n';
import { texts as operatorEnglish } from '../operator/texts.en';
import { texts as operatorChinese } from '../operator/texts.zh-Hant';
import { texts as reviewerEnglish } from '../reviewer/texts.en';
import { texts as reviewerChinese } from '../reviewer/texts.zh-Hant';

/** Import this where a test reads what is said: the texts of both programs in both languages. */
addTexts('zh-Hant', operatorChinese);
addTexts('zh-Hant', reviewerChinese);
addTexts('en', operatorEnglish);
addTexts('en', reviewerEnglish);
