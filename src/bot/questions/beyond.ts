/**
 * Why a question without an answer is no gap among the articles: what they lack is another language, or one was
 * found that is not to be told there, because of the subjects that moderators have set.
 */
export type Beyond = 'language' | 'subjects';
