import { questionsOfFaq } from '../../articles/faq/question-level.ts';
import { partOf } from '../../articles/article.ts';
import { articleRule } from './article-rule.ts';

export const unsplitFaq = articleRule<{ questions: number }>({
  name: 'unsplit-faq',
  severity: 'warning',
  message: ({ questions }) =>
    `The file answers ${questions} questions under headings of their own, and is one article.`,
  fix: 'Write `faq: true` in its front matter, or `split-faq: true` in docent.yml, so that each is found by itself; `faq: false` says that it is one article.',
  *find(article, { frontMatter, titlePlace, blocks }) {
    if (partOf(article) !== null || frontMatter.values.has('faq')) return;
    const questions = questionsOfFaq(blocks);
    if (questions !== null) yield { place: titlePlace, detail: { questions } };
  },
});
